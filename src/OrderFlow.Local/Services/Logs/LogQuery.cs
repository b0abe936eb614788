namespace OrderFlow.Local.Services.Logs;

/// <summary>Which records of a group to read. Times in milliseconds since 1970; the start is included, the end is not.</summary>
internal sealed record LogQuery(string Group)
{
    public IReadOnlyList<string> Streams { get; init; } = [];

    public string? StreamPrefix { get; init; }

    public long? Start { get; init; }

    public long? End { get; init; }

    public FilterPattern Filter { get; init; } = FilterPattern.Everything;

    /// <summary>Read only what comes after this place (before it, when newest first).</summary>
    public (long Timestamp, long Sequence)? From { get; init; }

    public bool NewestFirst { get; init; }

    public int Limit { get; init; } = 10_000;
}
