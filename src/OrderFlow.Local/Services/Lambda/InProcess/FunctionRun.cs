using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>What one invocation came to, and what it logged where.</summary>
internal sealed record FunctionRun(FunctionResult Result, string LogStream, IReadOnlyList<LogEntry> Log);
