namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>A set of a definition's variables, by number.</summary>
internal sealed class VariableSet
{
    private const int WordBits = 64;

    private readonly ulong[] words;

    private VariableSet(ulong[] words) => this.words = words;

    /// <summary>The empty set.</summary>
    /// <param name="capacity">How many variables there are.</param>
    public static VariableSet Empty(int capacity) => new(new ulong[(capacity + WordBits - 1) / WordBits]);

    public bool Contains(int variable) => (words[variable / WordBits] & (1UL << variable)) != 0;

    /// <summary>This set, changed: with one more variable.</summary>
    public void Add(int variable) => words[variable / WordBits] |= 1UL << variable;

    public VariableSet Union(VariableSet other)
    {
        var union = new ulong[words.Length];
        for (var i = 0; i < union.Length; i++)
            union[i] = words[i] | other.words[i];
        return new VariableSet(union);
    }

    /// <summary>This set, changed: only what is in one of two others, too.</summary>
    /// <returns>Whether that made a difference.</returns>
    public bool IntersectWith(VariableSet one, VariableSet other)
    {
        var change = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            var kept = words[i] & (one.words[i] | other.words[i]);
            change |= kept ^ words[i];
            words[i] = kept;
        }

        return change != 0;
    }

    /// <summary>This set, changed: with what is in one of two others.</summary>
    /// <returns>Whether that made a difference.</returns>
    public bool UnionWith(VariableSet one, VariableSet other)
    {
        var change = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            var grown = words[i] | one.words[i] | other.words[i];
            change |= grown ^ words[i];
            words[i] = grown;
        }

        return change != 0;
    }
}
