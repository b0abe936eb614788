namespace OrderFlow.Engine;

/// <summary>Which executions to list.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html"/>
public sealed record ExecutionQuery
{
    /// <summary>Only those of this state machine; null for all.</summary>
    public string? StateMachineArn { get; init; }

    /// <summary>Only those with this status; null for all.</summary>
    public ExecutionStatus? Status { get; init; }

    /// <summary>Only those whose name contains this text, in this case; null for all.</summary>
    public string? NameContains { get; init; }

    /// <summary>The most executions in a page, from 1 to 1,000. The default is 100.</summary>
    public int MaxResults { get; init; } = 100;

    /// <summary>The token of the page before; null for the first page.</summary>
    public string? NextToken { get; init; }
}
