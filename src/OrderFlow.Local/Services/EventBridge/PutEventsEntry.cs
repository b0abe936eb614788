namespace OrderFlow.Local.Services.EventBridge;

/// <summary>An event as it is put on a bus; what is missing is answered as an error of the entry.</summary>
internal sealed record PutEventsEntry
{
    public string? Source { get; init; }

    public string? DetailType { get; init; }

    /// <summary>The detail's JSON text.</summary>
    public string? Detail { get; init; }

    /// <summary>A bus by name or ARN; null is the default bus.</summary>
    public string? EventBusName { get; init; }

    public IReadOnlyList<string> Resources { get; init; } = [];

    public DateTimeOffset? Time { get; init; }

    public string? TraceHeader { get; init; }
}
