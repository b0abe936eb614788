namespace OrderFlow.Jsonata.Functions;

/// <summary>What was read from the texts that were asked for last. Threads may race: at worst a text is read twice.</summary>
/// <typeparam name="T">What the texts mean; immutable.</typeparam>
internal sealed class Recent<T>
{
    private const int Count = 8;

    private readonly Entry?[] _entries = new Entry?[Count];
    private int _next;

    /// <summary>The meaning of a text.</summary>
    public T Get(string text, Func<string, T> read)
    {
        foreach (var entry in _entries)
        {
            if (entry?.Text == text)
                return entry.Value;
        }

        var value = read(text);
        _entries[(uint)_next++ % Count] = new(text, value);
        return value;
    }

    private sealed record Entry(string Text, T Value);
}
