namespace OrderFlow.Engine;

/// <summary>Where an execution stands. The numbers are kept in journals and never change.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html"/>
public enum ExecutionStatus
{
    /// <summary>It runs or waits (<c>RUNNING</c>).</summary>
    Running = 0,

    /// <summary>It ended with an output (<c>SUCCEEDED</c>).</summary>
    Succeeded = 1,

    /// <summary>It ended with an error (<c>FAILED</c>).</summary>
    Failed = 2,

    /// <summary>It took longer than its TimeoutSeconds (<c>TIMED_OUT</c>).</summary>
    TimedOut = 3,

    /// <summary>It was stopped (<c>ABORTED</c>).</summary>
    Aborted = 4,
}
