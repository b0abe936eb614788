using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Services.ApiGateway.Requests;

/// <summary>A request to an API, read whole.</summary>
/// <param name="Api">The API that it is for.</param>
/// <param name="Stage">The stage that it is for.</param>
internal sealed record ApiRequest(GatewayApi Api, ApiStage Stage)
{
    /// <summary>The id in the response, the event and the logs.</summary>
    public required string RequestId { get; init; }

    public string ExtendedRequestId { get; init; } = OpaqueId.New();

    public required TraceHeader Trace { get; init; }

    public required DateTimeOffset Time { get; init; }

    public required string Method { get; init; }

    /// <summary>The path after the stage, decoded, in segments.</summary>
    public IReadOnlyList<string> Segments { get; init; } = [];

    /// <summary>The path after the stage, decoded.</summary>
    public string Path { get; init; } = "/";

    /// <summary>The query string as it was sent, without its question mark.</summary>
    public string RawQuery { get; init; } = "";

    /// <summary>The parameters of the query string, decoded, in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>The headers, in their order; names as they were sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public ReadOnlyMemory<byte> Body { get; init; }

    public required string SourceIp { get; init; }

    public string Protocol { get; init; } = "HTTP/1.1";

    /// <summary>The host name that the API has on AWS.</summary>
    public required string DomainName { get; init; }

    public required string AccountId { get; init; }

    /// <summary>The route that was found, or null as long as there is none.</summary>
    public ApiRoute? Route { get; init; }

    public IReadOnlyDictionary<string, string> PathParameters { get; init; } = new Dictionary<string, string>();

    /// <summary>What the authorizer said about the caller, or null when there was none.</summary>
    public JsonObject? Authorizer { get; init; }

    /// <summary>Ends when the endpoint stops. A client that goes away ends nothing: what it asked for is done.</summary>
    public CancellationToken Stopping { get; init; }

    public string UserAgent => Header("User-Agent") ?? "";

    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The last value of a header, or null.</summary>
    public string? Header(string name) => Headers.LastOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The last value of a parameter of the query string, or null.</summary>
    public string? QueryParameter(string name) => Query.LastOrDefault(parameter => parameter.Key == name).Value;
}
