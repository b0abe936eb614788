using System.Text.Json;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Jsonata;

namespace OrderFlow.Conformance.Jsonata;

/// <summary>
/// Compares a recorded value with one that the evaluator holds, without the detour over text: the same JSON type at each
/// place, numbers equal as doubles, strings equal by UTF-16 code unit, objects equal whatever the order of members.
/// </summary>
internal static class JsonataValueComparer
{
    /// <summary>The first difference, or null when the values are equal.</summary>
    public static Difference? Compare(JsonElement expected, in JsonataValue actual, bool unordered = false) =>
        unordered && actual.Kind == JsonataKind.Array ? CompareUnordered(expected, actual) : Walk(expected, actual, JsonLocation.Root);

    private static Difference? CompareUnordered(JsonElement expected, in JsonataValue actual)
    {
        var equal = Multiset.AreEqual([.. expected.EnumerateArray()], actual.AsArray(), (e, a) => Walk(e, a, JsonLocation.Root) is null);
        return equal ? null : Differ(expected, actual, JsonLocation.Root);
    }

    private static Difference? Walk(JsonElement expected, in JsonataValue actual, JsonLocation at) => (expected.ValueKind, actual.Kind) switch
    {
        (JsonValueKind.Object, JsonataKind.Object) => WalkObject(expected, actual.AsObject(), at),
        (JsonValueKind.Array, JsonataKind.Array) => WalkArray(expected, actual, at),
        (JsonValueKind.String, JsonataKind.String) when JsonTexts.Read(expected) == actual.AsString() => null,
        (JsonValueKind.Number, JsonataKind.Number) when expected.GetDouble() == actual.AsNumber() => null,
        (JsonValueKind.True, JsonataKind.Boolean) when actual.AsBoolean() => null,
        (JsonValueKind.False, JsonataKind.Boolean) when !actual.AsBoolean() => null,
        (JsonValueKind.Null, JsonataKind.Null) => null,
        _ => Differ(expected, actual, at),
    };

    private static Difference? WalkObject(JsonElement expected, JsonataObject actual, JsonLocation at)
    {
        var count = 0;
        foreach (var member in expected.EnumerateObject())
        {
            count++;
            var place = at.Member(member.Name);
            if (!actual.TryGetValue(member.Name, out var value))
                return new(place.ToString(), member.Value.GetRawText(), "no such member");
            if (Walk(member.Value, value, place) is { } difference)
                return difference;
        }

        return actual.Count == count ? null : Differ(expected, actual, at);
    }

    private static Difference? WalkArray(JsonElement expected, in JsonataValue actual, JsonLocation at)
    {
        var items = actual.AsArray();
        if (expected.GetArrayLength() != items.Count)
            return Differ(expected, actual, at);
        var index = 0;
        foreach (var element in expected.EnumerateArray())
        {
            if (Walk(element, items[index], at.Element(index)) is { } difference)
                return difference;
            index++;
        }

        return null;
    }

    private static Difference Differ(JsonElement expected, in JsonataValue actual, JsonLocation at) =>
        new(at.ToString(), expected.GetRawText(), Show(actual));

    /// <summary>A value as text for a report.</summary>
    public static string Show(in JsonataValue value) =>
        value.Kind is JsonataKind.Undefined or JsonataKind.Function ? value.Kind.ToString().ToLowerInvariant() : value.ToJson();
}
