using System.Text.Json;
using OrderFlow.Local.Console.Views;

namespace OrderFlow.Local.Console.Logs;

/// <summary>What of a JSON record stands in its line while it is folded: first what it is, then what it holds.</summary>
internal static class LogSummary
{
    private const int Longest = 280;

    /// <summary>The line of a record; null when it is no JSON object.</summary>
    public static string? Of(string message)
    {
        if (!message.StartsWith('{') || JsonText.Parse(message) is not { ValueKind: JsonValueKind.Object } record)
            return null;
        var line = record.TryGetProperty("detail-type", out var type) && record.TryGetProperty("detail", out var detail)
            ? $"{Text(type)}  {Text(detail)}"
            : string.Join("  ", ((string[])["level", "Level", "message", "Message", "status"]).Select(name => record.TryGetProperty(name, out var value) ? Text(value) : "").Where(text => text.Length > 0));
        if (line.Length == 0)
            line = message;
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
