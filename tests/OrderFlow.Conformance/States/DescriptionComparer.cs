using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>Compares the members that a recorded DescribeExecution has; older recordings have fewer than the service answers today.</summary>
internal static class DescriptionComparer
{
    private static readonly string[] Payloads = ["input", "output", "cause"];

    public static IReadOnlyList<Difference> Compare(JsonElement expected, JsonElement actual, IMask mask) =>
        CompareMembers(Parsed(expected), Parsed(actual), mask, JsonLocation.Root.Member("describeExecution"));

    /// <summary>Compares those members of two objects that the expected one has.</summary>
    public static IReadOnlyList<Difference> CompareMembers(JsonElement expected, JsonElement actual, IMask mask, JsonLocation at)
    {
        var differences = new List<Difference>();
        foreach (var member in expected.EnumerateObject())
        {
            var place = at.Member(member.Name);
            if (actual.TryGetProperty(member.Name, out var value))
                differences.AddRange(JsonComparer.Compare(member.Value, value, mask, place));
            else
                differences.Add(new(place.ToString(), member.Value.GetRawText(), "no such member"));
        }

        return differences;
    }

    // Texts that hold JSON objects were recorded as the objects.
    private static JsonElement Parsed(JsonElement description)
    {
        var parsed = JsonNode.Parse(description.GetRawText())!.AsObject();
        foreach (var name in Payloads)
        {
            if (parsed[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String && JsonTexts.TryParse(value.GetValue<string>()) is { } payload)
                parsed[name] = JsonNode.Parse(payload.GetRawText());
        }

        return JsonTexts.Parse(parsed.ToJsonString());
    }
}
