namespace OrderFlow.EventBus.FilterPolicies;

/// <summary>What of a message a filter policy looks at.</summary>
public enum FilterPolicyScope
{
    /// <summary>The attributes, by name.</summary>
    MessageAttributes,

    /// <summary>The body, which must be a JSON object.</summary>
    MessageBody,
}
