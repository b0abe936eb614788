namespace OrderFlow.Local.Services.Sns;

/// <summary>A standard topic.</summary>
internal sealed record Topic(string Name)
{
    /// <summary>The attributes that were set, such as <c>DisplayName</c>.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
