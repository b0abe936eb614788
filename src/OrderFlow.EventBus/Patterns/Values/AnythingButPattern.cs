namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>Any value that is none of these strings, or none of these numbers; values of other kinds match.</summary>
internal sealed class AnythingButPattern : ValuePattern
{
    private readonly HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> _excluded;

    private AnythingButPattern(IEnumerable<byte[]> excluded) =>
        _excluded = new HashSet<byte[]>(excluded, Utf8Comparer.Instance).GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Anything but these strings.</summary>
    public static AnythingButPattern Strings(IEnumerable<string> excluded) =>
        new(excluded.Select(text => ValueKey.OfString(text)));

    /// <summary>Anything but these numbers.</summary>
    public static AnythingButPattern Numbers(IEnumerable<double> excluded) =>
        new(excluded.Select(number => ValueKey.OfNumber(new NumberText("", number, IsExact: true))));

    public override bool Matches(in EventValue value) => !_excluded.Contains(value.Key);
}
