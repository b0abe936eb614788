using OrderFlow.EventBus.Patterns.Reading;
using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns.Indexing;

/// <summary>What one match of many rules needs; kept for the next event.</summary>
internal sealed class MatchScratch<TRule>(IEqualityComparer<TRule>? comparer)
    where TRule : notnull
{
    private const int AddressKeyLength = 18;
    private readonly FlatEvent _flat = new();
    private readonly HashSet<TRule> _matched = new(comparer);
    private readonly HashSet<IndexedBranch<TRule>> _tried = [];

    /// <summary>Adds the rules that match.</summary>
    public void Match(RuleSnapshot<TRule> snapshot, ReadOnlySpan<byte> utf8Event, ICollection<TRule> matches)
    {
        _matched.Clear();
        _tried.Clear();
        _flat.Read(utf8Event, snapshot);
        Try(snapshot.Anywhere.AsSpan(), matches);
        foreach (var entry in _flat.Paths)
        {
            var rules = snapshot.Paths.Find(entry.Path.Bytes)!;
            Try(rules.Present.AsSpan(), matches);
            if (rules.Exact.Count == 0)
                continue;
            for (var leaf = entry.FirstLeaf; leaf >= 0; leaf = _flat.NextLeaf(leaf))
                TryExact(rules, _flat.ValueOf(leaf), matches);
        }
    }

    private void TryExact(PathRules<TRule> rules, in EventValue value, ICollection<TRule> matches)
    {
        Try(rules.Exact.Find(value.Key), matches);
        if (rules.Addresses == 0 || !value.IsString || !IpAddress.TryParse(value.Text, out var address))
            return;
        Span<byte> key = stackalloc byte[AddressKeyLength];
        address.WriteKey(key);
        Try(rules.Exact.Find(key), matches);
    }

    private void Try(ReadOnlySpan<IndexedBranch<TRule>> candidates, ICollection<TRule> matches)
    {
        foreach (var candidate in candidates)
        {
            if (_tried.Add(candidate) && !_matched.Contains(candidate.Rule) && candidate.Branch.Matches(_flat))
            {
                _matched.Add(candidate.Rule);
                matches.Add(candidate.Rule);
            }
        }
    }
}
