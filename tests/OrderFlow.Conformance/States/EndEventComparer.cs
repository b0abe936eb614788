using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>Compares the last event that an asynchronous Express execution writes to its log with the last of its history.</summary>
internal static class EndEventComparer
{
    public static IReadOnlyList<Difference> Compare(JsonElement expected, ExecutionOutcome actual, IMask mask)
    {
        var at = JsonLocation.Root.Member("endEvent");
        var last = HistoryEntry.Read(actual.Events)[^1];
        if (expected.GetProperty("type").GetString() != last.Type)
            return [new(at.Member("type").ToString(), expected.GetProperty("type").GetRawText(), last.Type)];

        var details = last.Body.EnumerateObject().FirstOrDefault(m => m.Name.EndsWith("EventDetails", StringComparison.Ordinal)).Value;
        var logged = new JsonObject
        {
            ["details"] = details.ValueKind == JsonValueKind.Object ? JsonNode.Parse(details.GetRawText()) : new JsonObject(),
            ["event_timestamp"] = last.Body.GetProperty("timestamp").GetRawText(),
            ["execution_arn"] = actual.Description.GetProperty("executionArn").GetString(),
            ["id"] = last.Id.ToString(),
            ["previous_event_id"] = last.PreviousId.ToString(),
            ["redrive_count"] = "0",
            ["type"] = last.Type,
        };
        return JsonComparer.Compare(expected, JsonTexts.Parse(logged.ToJsonString()), mask, at);
    }
}
