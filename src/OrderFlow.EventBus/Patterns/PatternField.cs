using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns;

/// <summary>A field of a branch: the dotted path and what its value may be.</summary>
internal sealed class PatternField
{
    private const int WorthHashing = 4;
    private readonly HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>>? _keys;
    private readonly ValuePattern[] _others;

    public PatternField(string path, int depth, ValuePattern[] alternatives, string source)
    {
        Depth = depth;
        Source = source;
        Path = new FieldPath(path);
        Alternatives = alternatives;
        MatchesAbsent = Array.Exists(alternatives, alternative => alternative is AbsentPattern);
        var keyed = alternatives.Where(alternative => alternative.TextKey is not null).ToArray();
        _others = keyed.Length > WorthHashing ? [.. alternatives.Where(alternative => alternative.TextKey is null)] : alternatives;
        if (keyed.Length > WorthHashing)
        {
            var keys = new HashSet<byte[]>(keyed.Select(alternative => alternative.TextKey!), Utf8Comparer.Instance);
            _keys = keys.GetAlternateLookup<ReadOnlySpan<byte>>();
        }
    }

    /// <summary>Where the value is looked for.</summary>
    public FieldPath Path { get; }

    /// <summary>In how many objects of the pattern the field stands.</summary>
    public int Depth { get; }

    /// <summary>The JSON text of the alternatives, as it stands in the pattern.</summary>
    public string Source { get; }

    /// <summary>One of them must match.</summary>
    public ValuePattern[] Alternatives { get; }

    /// <summary>Whether <c>{"exists": false}</c> is among the alternatives.</summary>
    public bool MatchesAbsent { get; }

    /// <summary>Whether an alternative matches a value that is present.</summary>
    public bool Matches(in EventValue value)
    {
        if (_keys is { } keys && keys.Contains(value.Key))
            return true;
        foreach (var alternative in _others)
        {
            if (alternative.Matches(value))
                return true;
        }

        return false;
    }
}
