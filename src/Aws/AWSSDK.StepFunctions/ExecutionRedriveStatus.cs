using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>Whether an execution can be redriven.</summary>
public class ExecutionRedriveStatus : ConstantClass
{
    /// <summary>"NOT_REDRIVABLE".</summary>
    public static readonly ExecutionRedriveStatus NOT_REDRIVABLE = new("NOT_REDRIVABLE");

    /// <summary>"REDRIVABLE".</summary>
    public static readonly ExecutionRedriveStatus REDRIVABLE = new("REDRIVABLE");

    /// <summary>"REDRIVABLE_BY_MAP_RUN".</summary>
    public static readonly ExecutionRedriveStatus REDRIVABLE_BY_MAP_RUN = new("REDRIVABLE_BY_MAP_RUN");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ExecutionRedriveStatus(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ExecutionRedriveStatus(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ExecutionRedriveStatus FindValue(string value) => FindValue<ExecutionRedriveStatus>(value);
}
