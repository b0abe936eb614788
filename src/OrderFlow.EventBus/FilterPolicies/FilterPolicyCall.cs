namespace OrderFlow.EventBus.FilterPolicies;

/// <summary>The call that brings a filter policy; it shows in the error text.</summary>
public enum FilterPolicyCall
{
    /// <summary>The policy comes with a new subscription.</summary>
    Subscribe,

    /// <summary>The policy of a subscription is set.</summary>
    SetSubscriptionAttributes,
}
