namespace OrderFlow.Cli.Logs;

/// <summary>Which records are shown.</summary>
/// <param name="Group">The log group.</param>
/// <param name="From">From when on.</param>
/// <param name="Filter">The filter pattern, or null.</param>
internal sealed record LogTailRequest(string Group, DateTimeOffset From, string? Filter);
