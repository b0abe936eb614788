using System.Text.Json;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.Definitions;

/// <summary>Compares a definition with what is written of it: the same texts and numbers as they were typed; states and members of templates in their order, fields of the language in any.</summary>
internal static class WrittenDefinition
{
    private static readonly HashSet<string> Templates =
        ["Parameters", "Arguments", "Result", "ResultSelector", "Output", "Assign", "ItemSelector", "BatchInput", "Items", "Credentials"];

    public static IEnumerable<Difference> Compare(JsonElement expected, JsonElement actual, string place, bool inTemplate, bool isOrdered = false)
    {
        if (expected.ValueKind != actual.ValueKind)
            return [new Difference(place, expected.ToString(), actual.ToString())];
        return expected.ValueKind switch
        {
            JsonValueKind.Object => Members(expected, actual, place, inTemplate, isOrdered || inTemplate),
            JsonValueKind.Array when expected.GetArrayLength() != actual.GetArrayLength() => [new Difference(place, expected.ToString(), actual.ToString())],
            JsonValueKind.Array => expected.EnumerateArray().Zip(actual.EnumerateArray()).SelectMany((pair, index) => Compare(pair.First, pair.Second, $"{place}/{index}", inTemplate)),
            JsonValueKind.String => expected.GetString() == actual.GetString() ? [] : [new Difference(place, expected.ToString(), actual.ToString())],
            _ => expected.GetRawText() == actual.GetRawText() ? [] : [new Difference(place, expected.GetRawText(), actual.GetRawText())],
        };
    }

    private static IEnumerable<Difference> Members(JsonElement expected, JsonElement actual, string place, bool inTemplate, bool isOrdered)
    {
        var names = Names(expected, isOrdered);
        var written = Names(actual, isOrdered);
        if (!names.SequenceEqual(written))
            return [new Difference(place, string.Join(", ", names), string.Join(", ", written))];
        return expected.EnumerateObject().SelectMany(member =>
            Compare(member.Value, actual.GetProperty(member.Name), $"{place}/{member.Name}", inTemplate || Templates.Contains(member.Name), member.NameEquals("States")));
    }

    private static List<string> Names(JsonElement json, bool isOrdered)
    {
        var names = json.EnumerateObject().Select(member => member.Name);
        return isOrdered ? [.. names] : [.. names.Order(StringComparer.Ordinal)];
    }
}
