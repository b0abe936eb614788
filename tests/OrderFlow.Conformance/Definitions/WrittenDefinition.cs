using System.Text.Json;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.Definitions;

/// <summary>Compares a definition with what is written of it: the same fields in the same order, the same texts, numbers as they were typed.</summary>
internal static class WrittenDefinition
{
    public static IEnumerable<Difference> Compare(JsonElement expected, JsonElement actual, string place)
    {
        if (expected.ValueKind != actual.ValueKind)
            return [new Difference(place, expected.ToString(), actual.ToString())];
        return expected.ValueKind switch
        {
            JsonValueKind.Object => Members(expected, actual, place),
            JsonValueKind.Array when expected.GetArrayLength() != actual.GetArrayLength() => [new Difference(place, expected.ToString(), actual.ToString())],
            JsonValueKind.Array => expected.EnumerateArray().Zip(actual.EnumerateArray()).SelectMany((pair, index) => Compare(pair.First, pair.Second, $"{place}/{index}")),
            JsonValueKind.String => expected.GetString() == actual.GetString() ? [] : [new Difference(place, expected.ToString(), actual.ToString())],
            _ => expected.GetRawText() == actual.GetRawText() ? [] : [new Difference(place, expected.GetRawText(), actual.GetRawText())],
        };
    }

    private static IEnumerable<Difference> Members(JsonElement expected, JsonElement actual, string place)
    {
        var names = Names(expected);
        var written = Names(actual);
        if (!names.SequenceEqual(written))
            return [new Difference(place, string.Join(", ", names), string.Join(", ", written))];
        return expected.EnumerateObject().SelectMany(member =>
            Compare(member.Value, actual.GetProperty(member.Name), $"{place}/{member.Name}"));
    }

    private static List<string> Names(JsonElement json) => [.. json.EnumerateObject().Select(member => member.Name)];
}
