using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrderFlow.Cli.Demo;

/// <summary>JSON as people read it.</summary>
internal static class Readable
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Indents a JSON text.</summary>
    public static string Json(string text) => JsonNode.Parse(text)!.ToJsonString(Indented);
}
