using System.Text.Json;

namespace OrderFlow.Local.Tests.Functions;

/// <summary>Functions behind the routes of WebSocket APIs.</summary>
public sealed class Sockets
{
    /// <summary>Lets clients in unless their query string asks for another status.</summary>
    public Dictionary<string, object> Connect(JsonElement request) => new()
    {
        ["statusCode"] = request.TryGetProperty("queryStringParameters", out var query) && query.TryGetProperty("status", out var status)
            ? int.Parse(status.GetString()!, System.Globalization.CultureInfo.InvariantCulture)
            : 200,
    };

    /// <summary>Answers the event that it got.</summary>
    public Dictionary<string, object> Reply(JsonElement request) => new() { ["statusCode"] = 200, ["body"] = request.GetRawText() };

    public Dictionary<string, object> Disconnect(JsonElement request) => new() { ["statusCode"] = 200, ["body"] = request.GetRawText() };

    public string Throw(JsonElement request) => throw new InvalidOperationException("It cannot be done.");
}
