using System.Collections.Immutable;

namespace OrderFlow.EventBus.Patterns.Indexing;

/// <summary>What the rules want from one path.</summary>
/// <param name="Path">The path.</param>
/// <param name="References">How many branches have a field with this path, whether they are found here or elsewhere.</param>
/// <param name="Exact">The branches that are found by an exact value.</param>
/// <param name="Addresses">How many of these are found by an IP address.</param>
/// <param name="Present">The branches that are found by any value.</param>
internal sealed record PathRules<TRule>(
    FieldPath Path,
    int References,
    ByteKeyMap<IndexedBranch<TRule>[]> Exact,
    int Addresses,
    ImmutableArray<IndexedBranch<TRule>> Present)
{
    /// <summary>A path that nothing refers to yet.</summary>
    public static PathRules<TRule> For(FieldPath path) => new(path, 0, ByteKeyMap<IndexedBranch<TRule>[]>.Empty, 0, []);

    /// <summary>The path with a branch that is found here.</summary>
    public PathRules<TRule> With(IndexedBranch<TRule> branch)
    {
        if (branch.Keys is not { } keys)
            return this with { Present = Present.Add(branch) };
        var exact = Exact;
        foreach (var key in keys)
            exact = exact.With(key, [.. exact.Find(key) ?? [], branch]);
        return this with { Exact = exact, Addresses = Addresses + CountAddresses(keys) };
    }

    /// <summary>The path without a branch that was found here.</summary>
    public PathRules<TRule> Without(IndexedBranch<TRule> branch)
    {
        if (branch.Keys is not { } keys)
            return this with { Present = Present.Remove(branch) };
        var exact = Exact;
        foreach (var key in keys)
        {
            var left = Array.FindAll(exact.Find(key)!, other => !ReferenceEquals(other, branch));
            exact = exact.With(key, left.Length == 0 ? null : left);
        }

        return this with { Exact = exact, Addresses = Addresses - CountAddresses(keys) };
    }

    private static int CountAddresses(byte[][] keys) => keys.Count(key => key[0] == (byte)Values.EventValueKind.Address);
}
