using OrderFlow.EventBus.Patterns.Parsing;
using OrderFlow.EventBus.Patterns.Partial;
using OrderFlow.EventBus.Patterns.Reading;

namespace OrderFlow.EventBus.Patterns;

/// <summary>
/// A parsed event pattern: which events a rule wants. Immutable, and safe to use from many threads.
/// For many patterns against one event use <see cref="RuleMatcher{TRule}"/>.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html"/>
public sealed class EventPattern
{
    private readonly PatternPaths _paths;
    private FlatEvent? _spare;

    private EventPattern(string text, (PatternBranch[] Branches, int TopLevelKeys) parsed)
    {
        Text = text;
        Branches = parsed.Branches;
        TopLevelKeys = parsed.TopLevelKeys;
        _paths = new PatternPaths(Branches);
    }

    /// <summary>The text that the pattern was parsed from.</summary>
    public string Text { get; }

    /// <summary>The alternatives that <c>$or</c> spells out; the pattern matches where one of them does.</summary>
    internal PatternBranch[] Branches { get; }

    /// <summary>How many different keys the outermost object of the pattern has.</summary>
    internal int TopLevelKeys { get; }

    /// <summary>Parses the JSON text of an event pattern.</summary>
    /// <param name="text">The pattern, a JSON object.</param>
    /// <param name="ruleName">The name of the rule, which the error about too many fields names.</param>
    /// <exception cref="InvalidEventPatternException">The text is no event pattern; the reason is the service's.</exception>
    public static EventPattern Parse(string text, string? ruleName = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new EventPattern(text, PatternParser.Parse(text, ruleName, PatternDialect.EventBridge));
    }

    /// <summary>Parses a pattern of another service.</summary>
    internal static EventPattern Parse(string text, PatternDialect dialect) => new(text, PatternParser.Parse(text, null, dialect));

    /// <summary>Answers as the service's <c>TestEventPattern</c> does: the event must be a whole event, not any JSON object.</summary>
    /// <param name="pattern">The pattern, a JSON object.</param>
    /// <param name="utf8Event">The event: a JSON object with <c>id</c>, <c>account</c>, <c>source</c>, <c>time</c>, <c>region</c> and <c>detail-type</c>.</param>
    /// <exception cref="InvalidEventPatternException">The pattern is refused.</exception>
    /// <exception cref="InvalidEventException">The event is no JSON object or lacks one of these fields.</exception>
    /// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html"/>
    public static bool Test(string pattern, ReadOnlySpan<byte> utf8Event)
    {
        var parsed = Parse(pattern);
        SampleEvent.RequireMandatoryFields(utf8Event);
        return parsed.Matches(utf8Event);
    }

    /// <summary>Says whether an event matches.</summary>
    /// <param name="utf8Event">The event as UTF-8 JSON.</param>
    /// <exception cref="InvalidEventException">The event is no JSON object, or nested deeper than 1,000 levels.</exception>
    public bool Matches(ReadOnlySpan<byte> utf8Event)
    {
        var flat = Interlocked.Exchange(ref _spare, null) ?? new FlatEvent();
        flat.Read(utf8Event, _paths);
        var matches = Array.Exists(Branches, branch => branch.Matches(flat));
        Interlocked.Exchange(ref _spare, flat);
        return matches;
    }

    /// <summary>Says field by field why an event matches or does not.</summary>
    /// <param name="utf8Event">The event as UTF-8 JSON.</param>
    /// <exception cref="InvalidEventException">The event is no JSON object, or nested deeper than 1,000 levels.</exception>
    public PatternExplanation Explain(ReadOnlySpan<byte> utf8Event)
    {
        var flat = new FlatEvent();
        flat.Read(utf8Event, _paths);
        return PatternExplainer.Explain(Branches, flat);
    }

    /// <summary>
    /// Says whether some event that is as <paramref name="published"/> says can match. It never says no where one does;
    /// of an event that is known whole it says what <see cref="Matches"/> says.
    /// </summary>
    /// <param name="published">What is known of the event.</param>
    public bool MayMatch(PartialEvent published)
    {
        ArgumentNullException.ThrowIfNull(published);
        return Array.Exists(Branches, published.MayMatch);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
