using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>An event of an execution's history, its links apart from what it says.</summary>
/// <param name="Index">Position in the history, from 0.</param>
/// <param name="Id">Its id; 0 where the recorder sorted a run of events, which then have no order.</param>
/// <param name="PreviousId">The id of the event that led to it.</param>
/// <param name="Type">The type, as the service names it.</param>
/// <param name="Body">The rest, with payloads parsed.</param>
internal sealed record HistoryEntry(int Index, int Id, int PreviousId, string Type, JsonElement Body)
{
    private static readonly string[] Payloads = ["input", "output", "parameters", "cause"];

    /// <summary>Reads a history.</summary>
    public static IReadOnlyList<HistoryEntry> Read(JsonElement events) =>
        [.. events.EnumerateArray().Select((e, index) => Read(e, index))];

    /// <summary>Where the event stands in the document of expectations.</summary>
    public JsonLocation Location => JsonLocation.Root.Member("events").Element(Index);

    public override string ToString() => $"#{Id} {Type} (after #{PreviousId})";

    private static HistoryEntry Read(JsonElement e, int index)
    {
        var body = JsonNode.Parse(e.GetRawText())!.AsObject();
        body.Remove("id");
        body.Remove("previousEventId");
        foreach (var details in body.Select(m => m.Value).OfType<JsonObject>())
            ParsePayloads(details);
        return new(
            index, e.GetProperty("id").GetInt32(), e.GetProperty("previousEventId").GetInt32(), e.GetProperty("type").GetString()!,
            JsonTexts.Parse(body.ToJsonString()));
    }

    // The recorder parsed the texts that begin with "{" and left the other JSON texts; so both sides are parsed.
    private static void ParsePayloads(JsonObject details)
    {
        foreach (var name in Payloads)
            ParseText(details, name);
        if (details["assignedVariables"] is JsonObject variables)
        {
            foreach (var name in variables.Select(v => v.Key).ToList())
                ParseText(variables, name);
        }
    }

    private static void ParseText(JsonObject owner, string name)
    {
        if (owner[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String && JsonTexts.TryParse(value.GetValue<string>()) is { } parsed)
            owner[name] = JsonNode.Parse(parsed.GetRawText());
    }
}
