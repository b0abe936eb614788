namespace OrderFlow.Local.Services.Logs;

/// <summary>A log stream with the times of its records, milliseconds since 1970; null while it is empty.</summary>
internal sealed record LogStream(string Name, long CreationTime, long? FirstEvent = null, long? LastEvent = null, long? LastIngestion = null);
