using System.Text.Json.Nodes;
using OrderFlow.Local.Services.ApiGateway.Logging;

namespace OrderFlow.Local.Services.ApiGateway.Integrations;

/// <summary>The event of a function as pages show it: without what would let somebody act as the caller.</summary>
internal static class ShownEvent
{
    private static readonly string[] HeaderMaps = ["headers", "multiValueHeaders"];
    private static readonly string[] SecretMembers = ["authorizationToken", "cookies", "identitySource"];

    /// <summary>The event with its secrets hidden; null when it has none.</summary>
    public static JsonObject? Of(JsonObject request)
    {
        if (!SecretMembers.Any(request.ContainsKey) && !HeaderMaps.Any(map => Headers(request, map).Any(LoggedText.IsSecret)))
            return null;
        var shown = request.DeepClone().AsObject();
        foreach (var member in SecretMembers.Where(shown.ContainsKey))
            shown[member] = LoggedText.Hidden("…");
        foreach (var map in HeaderMaps)
        {
            foreach (var header in Headers(shown, map).Where(LoggedText.IsSecret).ToList())
                shown[map]![header] = LoggedText.Hidden("…");
        }

        return shown;
    }

    private static IEnumerable<string> Headers(JsonObject request, string map) =>
        request[map] is JsonObject headers ? headers.Select(header => header.Key) : [];
}
