namespace OrderFlow.Local.Services.EventBridge;

/// <summary>A rule of a bus with its targets.</summary>
/// <param name="Name">Unique on its bus.</param>
/// <param name="BusName">The bus.</param>
/// <param name="EventPattern">The JSON text of the pattern.</param>
internal sealed record Rule(string Name, string BusName, string EventPattern)
{
    public bool Enabled { get; init; } = true;

    public string? Description { get; init; }

    public string? RoleArn { get; init; }

    public IReadOnlyList<RuleTarget> Targets { get; init; } = [];
}
