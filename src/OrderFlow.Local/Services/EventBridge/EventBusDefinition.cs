namespace OrderFlow.Local.Services.EventBridge;

/// <summary>An event bus.</summary>
internal sealed record EventBusDefinition(string Name, DateTimeOffset CreationTime, string? Description = null, string? Policy = null)
{
    public const string Default = "default";
}
