using Amazon.Runtime;

namespace Amazon.StepFunctions;

/// <summary>The status of a Map Run.</summary>
public class MapRunStatus : ConstantClass
{
    /// <summary>"ABORTED".</summary>
    public static readonly MapRunStatus ABORTED = new("ABORTED");

    /// <summary>"FAILED".</summary>
    public static readonly MapRunStatus FAILED = new("FAILED");

    /// <summary>"RUNNING".</summary>
    public static readonly MapRunStatus RUNNING = new("RUNNING");

    /// <summary>"SUCCEEDED".</summary>
    public static readonly MapRunStatus SUCCEEDED = new("SUCCEEDED");

    /// <summary>Takes any value, also one that the service adds later.</summary>
    public MapRunStatus(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a value.</summary>
    public static implicit operator MapRunStatus(string value) => FindValue(value);

    /// <summary>The constant of a value.</summary>
    public static MapRunStatus FindValue(string value) => FindValue<MapRunStatus>(value);
}
