namespace OrderFlow.Local.Services.EventBridge.Connections;

/// <summary>What a connection adds to requests.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ConnectionHttpParameters.html"/>
internal sealed record ConnectionHttpParameters
{
    public static readonly ConnectionHttpParameters None = new();

    public IReadOnlyList<ConnectionParameter> Header { get; init; } = [];

    public IReadOnlyList<ConnectionParameter> QueryString { get; init; } = [];

    public IReadOnlyList<ConnectionParameter> Body { get; init; } = [];
}
