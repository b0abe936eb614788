using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>Which executions are listed.</summary>
public class ExecutionRedriveFilter : ConstantClass
{
    /// <summary>"NOT_REDRIVEN".</summary>
    public static readonly ExecutionRedriveFilter NOT_REDRIVEN = new("NOT_REDRIVEN");

    /// <summary>"REDRIVEN".</summary>
    public static readonly ExecutionRedriveFilter REDRIVEN = new("REDRIVEN");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ExecutionRedriveFilter(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ExecutionRedriveFilter(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ExecutionRedriveFilter FindValue(string value) => FindValue<ExecutionRedriveFilter>(value);
}
