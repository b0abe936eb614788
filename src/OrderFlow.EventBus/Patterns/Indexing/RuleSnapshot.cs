using System.Collections.Immutable;

namespace OrderFlow.EventBus.Patterns.Indexing;

/// <summary>
/// All rules at one moment, immutable. A branch is found through one of its fields: through an exact value where it has
/// one, choosing the value that the fewest branches are found by; otherwise through the presence of a field.
/// </summary>
internal sealed record RuleSnapshot<TRule>(
    ByteKeyMap<PathRules<TRule>> Paths,
    ImmutableArray<IndexedBranch<TRule>> Anywhere,
    ImmutableDictionary<TRule, ImmutableList<IndexedPattern<TRule>>> Rules) : IPathFilter
    where TRule : notnull
{
    /// <summary>No rules.</summary>
    public static RuleSnapshot<TRule> Empty(IEqualityComparer<TRule>? comparer) => new(
        ByteKeyMap<PathRules<TRule>>.Empty,
        [],
        ImmutableDictionary.Create<TRule, ImmutableList<IndexedPattern<TRule>>>(comparer));

    /// <inheritdoc/>
    public FieldPath? Find(ulong hash, ReadOnlySpan<byte> path) => Paths.Find(path)?.Path;

    /// <summary>The snapshot with one more pattern of a rule.</summary>
    public RuleSnapshot<TRule> With(TRule rule, EventPattern pattern)
    {
        var snapshot = this;
        var branches = new IndexedBranch<TRule>[pattern.Branches.Length];
        for (var index = 0; index < branches.Length; index++)
        {
            branches[index] = snapshot.Index(rule, pattern.Branches[index]);
            snapshot = snapshot.With(branches[index]);
        }

        var patterns = Rules.GetValueOrDefault(rule, []).Add(new IndexedPattern<TRule>(pattern, branches));
        return snapshot with { Rules = Rules.SetItem(rule, patterns) };
    }

    /// <summary>The snapshot without a rule.</summary>
    public RuleSnapshot<TRule> Without(TRule rule)
    {
        if (!Rules.TryGetValue(rule, out var patterns))
            return this;
        var snapshot = this;
        foreach (var branch in patterns.SelectMany(pattern => pattern.Branches))
            snapshot = snapshot.Without(branch);
        return snapshot with { Rules = Rules.Remove(rule) };
    }

    private RuleSnapshot<TRule> With(IndexedBranch<TRule> branch)
    {
        var paths = Paths;
        foreach (var field in branch.Branch.Fields)
        {
            var rules = paths.Find(field.Path.Bytes) ?? PathRules<TRule>.For(field.Path);
            rules = rules with { References = rules.References + 1 };
            paths = paths.With(field.Path.Bytes, ReferenceEquals(field, branch.Anchor) ? rules.With(branch) : rules);
        }

        return this with { Paths = paths, Anywhere = branch.Anchor is null ? Anywhere.Add(branch) : Anywhere };
    }

    private RuleSnapshot<TRule> Without(IndexedBranch<TRule> branch)
    {
        var paths = Paths;
        foreach (var field in branch.Branch.Fields)
        {
            var rules = paths.Find(field.Path.Bytes)!;
            rules = rules with { References = rules.References - 1 };
            if (ReferenceEquals(field, branch.Anchor))
                rules = rules.Without(branch);
            paths = paths.With(field.Path.Bytes, rules.References == 0 ? null : rules);
        }

        return this with { Paths = paths, Anywhere = branch.Anchor is null ? Anywhere.Remove(branch) : Anywhere };
    }

    private IndexedBranch<TRule> Index(TRule rule, PatternBranch branch)
    {
        PatternField? anchor = null;
        byte[][]? anchorKeys = null;
        var fewest = int.MaxValue;
        foreach (var field in branch.Fields)
        {
            if (field.MatchesAbsent)
                continue;
            var rules = Paths.Find(field.Path.Bytes);
            var keys = ExactKeys(field);
            var crowd = keys is null ? rules?.Present.Length ?? 0 : keys.Sum(key => rules?.Exact.Find(key)?.Length ?? 0);
            var isBetter = (keys is null) == (anchorKeys is null) ? crowd < fewest : keys is not null;
            if (anchor is not null && !isBetter)
                continue;
            (anchor, anchorKeys, fewest) = (field, keys, crowd);
        }

        return new IndexedBranch<TRule>(rule, branch, anchor, anchorKeys);
    }

    private static byte[][]? ExactKeys(PatternField field)
    {
        var keys = new HashSet<byte[]>(Utf8Comparer.Instance);
        foreach (var alternative in field.Alternatives)
        {
            if ((alternative.TextKey ?? alternative.AddressKey) is not { } key)
                return null;
            keys.Add(key);
        }

        return [.. keys];
    }
}
