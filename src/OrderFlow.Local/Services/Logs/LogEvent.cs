namespace OrderFlow.Local.Services.Logs;

/// <summary>A record that was written. Times in milliseconds since 1970; <see cref="Sequence"/> is the order of arrival.</summary>
internal sealed record LogEvent(long Sequence, string Stream, long Timestamp, long IngestionTime, string Message);
