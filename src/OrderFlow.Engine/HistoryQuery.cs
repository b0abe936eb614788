namespace OrderFlow.Engine;

/// <summary>Which events of a history to read.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html"/>
public sealed record HistoryQuery
{
    /// <summary>Whether the latest come first.</summary>
    public bool IsReverseOrder { get; init; }

    /// <summary>The most events in a page, from 1 to 1,000. The default is 100.</summary>
    public int MaxResults { get; init; } = 100;

    /// <summary>The token of the page before; null for the first page.</summary>
    public string? NextToken { get; init; }
}
