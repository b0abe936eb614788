using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Console.Logs;

/// <summary>The log groups, and the records of one.</summary>
internal sealed record LogsModel
{
    public required PageRequest Request { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required IReadOnlyList<LogGroup> Groups { get; init; }

    /// <summary>The group that is shown; null when there is none.</summary>
    public required string? Group { get; init; }

    public required string? Filter { get; init; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<LogEvent> Records { get; init; } = [];

    /// <summary>Why the filter is refused, or null.</summary>
    public string? FilterError { get; init; }

    /// <summary>The address of the records before these, or null.</summary>
    public string? Older { get; init; }
}
