namespace OrderFlow.Local.Services.Logs;

/// <summary>A record to write: its time in milliseconds since 1970 and its text.</summary>
internal sealed record LogEntry(long Timestamp, string Message);
