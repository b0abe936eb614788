namespace OrderFlow.Local.Services.Logs;

/// <summary>A log group.</summary>
/// <param name="Name">Such as <c>/aws/events/orders</c>.</param>
/// <param name="CreationTime">Milliseconds since 1970.</param>
/// <param name="RetentionInDays">How long records are kept, or null for ever.</param>
internal sealed record LogGroup(string Name, long CreationTime, int? RetentionInDays = null);
