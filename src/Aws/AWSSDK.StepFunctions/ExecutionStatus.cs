using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>The status of an execution.</summary>
public class ExecutionStatus : ConstantClass
{
    /// <summary>"ABORTED".</summary>
    public static readonly ExecutionStatus ABORTED = new("ABORTED");

    /// <summary>"FAILED".</summary>
    public static readonly ExecutionStatus FAILED = new("FAILED");

    /// <summary>"PENDING_REDRIVE".</summary>
    public static readonly ExecutionStatus PENDING_REDRIVE = new("PENDING_REDRIVE");

    /// <summary>"RUNNING".</summary>
    public static readonly ExecutionStatus RUNNING = new("RUNNING");

    /// <summary>"SUCCEEDED".</summary>
    public static readonly ExecutionStatus SUCCEEDED = new("SUCCEEDED");

    /// <summary>"TIMED_OUT".</summary>
    public static readonly ExecutionStatus TIMED_OUT = new("TIMED_OUT");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public ExecutionStatus(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator ExecutionStatus(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static ExecutionStatus FindValue(string value) => FindValue<ExecutionStatus>(value);
}
