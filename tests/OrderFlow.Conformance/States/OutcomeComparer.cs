using System.Text.Json;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>Compares how an execution ended: status, then output, error and cause.</summary>
internal static class OutcomeComparer
{
    public static IReadOnlyList<Difference> Compare(ExecutionExpectation expected, ExecutionOutcome actual, IMask mask)
    {
        if (expected.Status != actual.Status)
            return [new("$.status", expected.Status, string.Join(" ", new[] { actual.Status, actual.Error, actual.Cause }.OfType<string>()))];

        var output = JsonTexts.Parse(actual.Output ?? "null");
        return
        [
            .. JsonComparer.Compare(expected.Output, output, mask, JsonLocation.Root.Member("output")),
            .. CompareText(expected.Error, actual.Error, mask, JsonLocation.Root.Member("error")),
            .. CompareText(expected.Cause, actual.Cause, mask, JsonLocation.Root.Member("cause")),
        ];
    }

    private static IReadOnlyList<Difference> CompareText(JsonElement? expected, string? actual, IMask mask, JsonLocation at)
    {
        if (mask.Covers(at) || (expected is null && actual is null))
            return [];
        if (expected is not { } wanted || actual is null)
            return [new(at.ToString(), expected?.GetRawText() ?? "none", actual ?? "none")];

        // A text that holds a JSON object was recorded as the object or as the text.
        var isText = wanted.ValueKind == JsonValueKind.String;
        var parsedWanted = isText ? Container(JsonTexts.Read(wanted)) : wanted;
        var parsedActual = Container(actual);
        return parsedWanted is { } left && parsedActual is { } right
            ? JsonComparer.Compare(left, right, mask, at)
            : JsonComparer.Compare(wanted, JsonSerializer.SerializeToElement(actual), mask, at);
    }

    private static JsonElement? Container(string text) =>
        text.StartsWith('{') || text.StartsWith('[') ? JsonTexts.TryParse(text) : null;
}
