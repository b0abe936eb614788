namespace OrderFlow.Local.Services.EventBridge.Archives;

/// <summary>An archive. It is recorded: no events are kept in it, and none are replayed.</summary>
/// <param name="Name">Unique in the account.</param>
/// <param name="EventSourceArn">The bus whose events it would keep.</param>
/// <param name="CreationTime">When it was created.</param>
internal sealed record ArchiveDefinition(string Name, string EventSourceArn, DateTimeOffset CreationTime)
{
    public string? Description { get; init; }

    /// <summary>The JSON text of the pattern of the events that it would keep; null for all.</summary>
    public string? EventPattern { get; init; }

    /// <summary>How many days it would keep them; 0 for ever.</summary>
    public int RetentionDays { get; init; }
}
