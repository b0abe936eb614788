using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Whether a rule is enabled.</summary>
public class RuleState : ConstantClass
{
    /// <summary>"DISABLED".</summary>
    public static readonly RuleState DISABLED = new("DISABLED");

    /// <summary>"ENABLED".</summary>
    public static readonly RuleState ENABLED = new("ENABLED");

    /// <summary>"ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS".</summary>
    public static readonly RuleState ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS = new("ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public RuleState(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator RuleState(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static RuleState FindValue(string value) => FindValue<RuleState>(value);
}
