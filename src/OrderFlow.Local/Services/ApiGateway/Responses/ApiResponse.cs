using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.ApiGateway.Responses;

/// <summary>What an API answers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body.</param>
internal sealed record ApiResponse(int Status, ReadOnlyMemory<byte> Body)
{
    public const string Json = "application/json";

    /// <summary>The headers in their order; a name may come again.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>A JSON response with a message, as API Gateway itself gives them.</summary>
    public static ApiResponse Message(int status, string? message) => OfJson(status, new JsonObject { ["message"] = message });

    public static ApiResponse OfJson(int status, JsonNode body) => OfText(status, Json, body.ToJsonString(JsonProtocol.Relaxed));

    public static ApiResponse OfText(int status, string contentType, string body) =>
        new(status, Encoding.UTF8.GetBytes(body)) { Headers = [KeyValuePair.Create("Content-Type", contentType)] };

    public string? Header(string name) => Headers.LastOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The response with a header in place of those of that name.</summary>
    public ApiResponse With(string name, string value) =>
        this with { Headers = [.. Headers.Where(header => !header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)), KeyValuePair.Create(name, value)] };
}
