namespace OrderFlow.Local.Services.EventBridge;

/// <summary>What became of an entry: the id of the event, or why it was refused.</summary>
internal sealed record PutEventsResult(string? EventId, string? ErrorCode = null, string? ErrorMessage = null);
