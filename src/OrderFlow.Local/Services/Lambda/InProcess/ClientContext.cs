using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>Makes the IClientContext of an invocation for the function's own Amazon.Lambda.Core.</summary>
/// <seealso href="https://docs.aws.amazon.com/lambda/latest/dg/csharp-context.html"/>
internal static class ClientContext
{
    /// <param name="proxies">Where objects of the function's interfaces are made.</param>
    /// <param name="contextType">The function's IClientContext.</param>
    /// <param name="document">What the client sent, as JSON, or null.</param>
    public static object Create(InterfaceProxies proxies, Type contextType, string? document)
    {
        var sent = Parse(document);
        var application = contextType.GetProperty("Client")?.PropertyType is { } type
            ? proxies.Create(type, (member, _) => (string?)sent?["client"]?[Member(member)])
            : null;
        return proxies.Create(contextType, (member, _) => member switch
        {
            "get_Client" => application,
            "get_Custom" => Texts(sent?["custom"] ?? sent?["Custom"]),
            "get_Environment" => Texts(sent?["env"]),
            _ => null,
        });
    }

    private static JsonObject? Parse(string? document)
    {
        try
        {
            return document is null ? null : JsonNode.Parse(document) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // get_AppVersionName reads app_version_name.
    private static string Member(string getter) =>
        string.Concat(getter[4..].Select((c, index) => char.IsAsciiLetterUpper(c) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static Dictionary<string, string> Texts(JsonNode? members) =>
        (members as JsonObject ?? []).Where(pair => pair.Value is JsonValue).ToDictionary(pair => pair.Key, pair => pair.Value!.ToString());
}
