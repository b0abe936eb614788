namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>A state machine as it was created or last updated.</summary>
internal sealed record StateMachineEntry(string Name, string Definition, string Type, string? RoleArn, DateTimeOffset CreationDate)
{
    public const string Standard = "STANDARD";
    public const string Express = "EXPRESS";

    public DateTimeOffset UpdateDate { get; init; } = CreationDate;

    public string RevisionId { get; init; } = Guid.NewGuid().ToString();

    /// <summary>The logging configuration as JSON, or null; recorded.</summary>
    public string? Logging { get; init; }

    public bool TracingEnabled { get; init; }

    public string? Description { get; init; }
}
