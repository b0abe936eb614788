using System.Collections.Concurrent;
using OrderFlow.EventBus.Patterns.Indexing;

namespace OrderFlow.EventBus.Patterns;

/// <summary>
/// Finds the rules that an event matches. Every change publishes a new immutable snapshot: matching never waits, and an
/// event is matched against the rules as they were at one moment. Safe to use from many threads.
/// </summary>
/// <typeparam name="TRule">What stands for a rule, for instance its name or ARN.</typeparam>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html"/>
public sealed class RuleMatcher<TRule>
    where TRule : notnull
{
    private readonly IEqualityComparer<TRule>? _comparer;
    private readonly ConcurrentBag<MatchScratch<TRule>> _scratch = [];
    private readonly Lock _change = new();
    private volatile RuleSnapshot<TRule> _snapshot;

    /// <summary>Creates a matcher without rules.</summary>
    /// <param name="comparer">How rules are told apart; by default as they compare themselves.</param>
    public RuleMatcher(IEqualityComparer<TRule>? comparer = null)
    {
        _comparer = comparer;
        _snapshot = RuleSnapshot<TRule>.Empty(comparer);
    }

    /// <summary>The number of rules.</summary>
    public int Count => _snapshot.Rules.Count;

    /// <summary>The rules, in no particular order.</summary>
    public IEnumerable<TRule> Rules => _snapshot.Rules.Keys;

    /// <summary>Adds a pattern to a rule; a rule with several patterns matches where one of them does.</summary>
    public void Add(TRule rule, EventPattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        lock (_change)
            _snapshot = _snapshot.With(rule, pattern);
    }

    /// <summary>Gives a rule this pattern in place of all it had. No event falls between the old and the new one.</summary>
    public void Set(TRule rule, EventPattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        lock (_change)
            _snapshot = _snapshot.Without(rule).With(rule, pattern);
    }

    /// <summary>Removes a rule with all its patterns.</summary>
    /// <returns>Whether there was such a rule.</returns>
    public bool Remove(TRule rule)
    {
        lock (_change)
        {
            var before = _snapshot;
            _snapshot = before.Without(rule);
            return !ReferenceEquals(before, _snapshot);
        }
    }

    /// <summary>Finds the rules that an event matches, each once, in no particular order.</summary>
    /// <param name="utf8Event">The event as UTF-8 JSON.</param>
    /// <exception cref="InvalidEventException">The event is no JSON object, or nested deeper than 1,000 levels.</exception>
    public IReadOnlyList<TRule> Match(ReadOnlySpan<byte> utf8Event)
    {
        var matches = new List<TRule>();
        Match(utf8Event, matches);
        return matches;
    }

    /// <summary>Adds the rules that an event matches to a collection, each once.</summary>
    /// <param name="utf8Event">The event as UTF-8 JSON.</param>
    /// <param name="matches">Receives the rules.</param>
    /// <exception cref="InvalidEventException">The event is no JSON object, or nested deeper than 1,000 levels.</exception>
    public void Match(ReadOnlySpan<byte> utf8Event, ICollection<TRule> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var scratch = _scratch.TryTake(out var spare) ? spare : new MatchScratch<TRule>(_comparer);
        scratch.Match(_snapshot, utf8Event, matches);
        _scratch.Add(scratch);
    }
}
