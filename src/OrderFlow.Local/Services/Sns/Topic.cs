namespace OrderFlow.Local.Services.Sns;

/// <summary>A standard topic.</summary>
internal sealed record Topic(string Name, string? DisplayName = null);
