namespace Amazon.Lambda.Core;

/// <summary>How important a log entry is.</summary>
public enum LogLevel
{
    /// <summary>Each step, for diagnosis.</summary>
    Trace = 0,

    /// <summary>What helps in development.</summary>
    Debug = 1,

    /// <summary>What the function does.</summary>
    Information = 2,

    /// <summary>What is unexpected but does not fail the invocation.</summary>
    Warning = 3,

    /// <summary>What fails the invocation.</summary>
    Error = 4,

    /// <summary>What fails the function as a whole.</summary>
    Critical = 5,
}
