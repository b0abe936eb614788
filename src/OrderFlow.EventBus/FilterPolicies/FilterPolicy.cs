using OrderFlow.EventBus.Patterns;
using OrderFlow.EventBus.Patterns.Parsing;

namespace OrderFlow.EventBus.FilterPolicies;

/// <summary>
/// An SNS filter policy: which messages of a topic a subscription wants. The language is that of event patterns
/// without the newer operators, with SNS's own limits. Immutable.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html"/>
public sealed class FilterPolicy
{
    private const int MaximumKeys = 5;
    private const int MaximumCombinations = 150;
    private readonly EventPattern _pattern;

    private FilterPolicy(EventPattern pattern, FilterPolicyScope scope)
    {
        _pattern = pattern;
        Scope = scope;
    }

    /// <summary>What of a message the policy looks at.</summary>
    public FilterPolicyScope Scope { get; }

    /// <summary>Parses a policy.</summary>
    /// <param name="text">The policy, a JSON object.</param>
    /// <param name="scope">What it looks at.</param>
    /// <param name="call">The call that brings it.</param>
    /// <exception cref="InvalidFilterPolicyException">The service would refuse it.</exception>
    public static FilterPolicy Parse(string text, FilterPolicyScope scope, FilterPolicyCall call = FilterPolicyCall.Subscribe)
    {
        ArgumentNullException.ThrowIfNull(text);
        var prefix = $"Invalid parameter: {(call == FilterPolicyCall.Subscribe ? "Attributes Reason: " : "")}FilterPolicy: ";
        EventPattern pattern;
        try
        {
            pattern = EventPattern.Parse(text, PatternDialect.FilterPolicy);
        }
        catch (InvalidEventPatternException error)
        {
            throw new InvalidFilterPolicyException(prefix + error.Reason, error);
        }

        if (scope == FilterPolicyScope.MessageAttributes && Array.Exists(pattern.Branches, IsNested))
            throw new InvalidFilterPolicyException("Invalid parameter: Filter policy scope MessageAttributes does not support nested filter policy");
        if (pattern.TopLevelKeys > MaximumKeys)
            throw new InvalidFilterPolicyException($"{prefix}Filter policy can not have more than {MaximumKeys} keys");
        if (pattern.Branches.Sum(Combinations) > MaximumCombinations)
            throw new InvalidFilterPolicyException($"{prefix}Filter policy is too complex");
        return new FilterPolicy(pattern, scope);
    }

    /// <summary>Says whether a message is wanted.</summary>
    /// <param name="attributes">The attributes of the message.</param>
    /// <param name="utf8Body">The body of the message in UTF-8; in the scope of the body one that is no JSON object is not wanted.</param>
    public bool Matches(IReadOnlyDictionary<string, MessageAttributeValue> attributes, ReadOnlySpan<byte> utf8Body)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        if (Scope == FilterPolicyScope.MessageAttributes)
            return _pattern.Matches(AttributeEvent.ToUtf8Json(attributes));
        try
        {
            return _pattern.Matches(utf8Body);
        }
        catch (InvalidEventException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _pattern.Text;

    private static bool IsNested(PatternBranch branch) => Array.Exists(branch.Fields, field => field.Depth > 1);

    // A value counts once for each level that it is nested.
    private static double Combinations(PatternBranch branch) =>
        branch.Fields.Aggregate(1.0, (product, field) => product * field.Alternatives.Length * field.Depth);
}
