using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Parsing;

/// <summary>The names of a text that were read last: an expression mostly says the same few again and again.</summary>
internal ref struct NameCache
{
    private const int Size = 16;
    private Entries _entries;

    /// <summary>The string of the characters, the one made before if it is still here.</summary>
    public string Get(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
            return "";
        var place = (uint)(name.Length + (name[0] * 7) + (name[^1] * 3)) % Size;
        ref var entry = ref _entries[(int)place];
        if (entry is null || !name.SequenceEqual(entry))
            entry = name.ToString();
        return entry;
    }

    [InlineArray(Size)]
    private struct Entries
    {
        private string? _first;
    }
}
