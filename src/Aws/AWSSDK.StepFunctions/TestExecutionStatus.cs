using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>How a test ended.</summary>
public class TestExecutionStatus : ConstantClass
{
    /// <summary>"CAUGHT_ERROR".</summary>
    public static readonly TestExecutionStatus CAUGHT_ERROR = new("CAUGHT_ERROR");

    /// <summary>"FAILED".</summary>
    public static readonly TestExecutionStatus FAILED = new("FAILED");

    /// <summary>"RETRIABLE".</summary>
    public static readonly TestExecutionStatus RETRIABLE = new("RETRIABLE");

    /// <summary>"SUCCEEDED".</summary>
    public static readonly TestExecutionStatus SUCCEEDED = new("SUCCEEDED");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public TestExecutionStatus(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator TestExecutionStatus(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static TestExecutionStatus FindValue(string value) => FindValue<TestExecutionStatus>(value);
}
