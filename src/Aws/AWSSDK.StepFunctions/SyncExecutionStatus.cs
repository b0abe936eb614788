using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>How a synchronous execution ended.</summary>
public class SyncExecutionStatus : ConstantClass
{
    /// <summary>"FAILED".</summary>
    public static readonly SyncExecutionStatus FAILED = new("FAILED");

    /// <summary>"SUCCEEDED".</summary>
    public static readonly SyncExecutionStatus SUCCEEDED = new("SUCCEEDED");

    /// <summary>"TIMED_OUT".</summary>
    public static readonly SyncExecutionStatus TIMED_OUT = new("TIMED_OUT");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public SyncExecutionStatus(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator SyncExecutionStatus(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static SyncExecutionStatus FindValue(string value) => FindValue<SyncExecutionStatus>(value);
}
