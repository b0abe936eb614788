using System.Text.Json;

namespace OrderFlow.Conformance.Comparing;

/// <summary>
/// Compares JSON documents: the same type at each place, numbers by their value as doubles, strings by UTF-16 code
/// unit, arrays in order, objects whatever the order of their members; masked places and parts of texts are left out.
/// </summary>
/// <param name="mask">What is left out.</param>
/// <param name="limit">The number of differences after which to stop looking.</param>
internal sealed class JsonComparer(IMask mask, int limit = 10)
{
    private readonly List<Difference> _differences = [];

    /// <summary>Where the documents differ; empty when they are equal.</summary>
    public static IReadOnlyList<Difference> Compare(JsonElement expected, JsonElement actual, IMask? mask = null, JsonLocation? at = null)
    {
        var comparer = new JsonComparer(mask ?? NoMask.Instance);
        comparer.Walk(expected, actual, at ?? JsonLocation.Root);
        return comparer._differences;
    }

    /// <summary>Whether the documents are equal.</summary>
    public static bool AreEqual(JsonElement expected, JsonElement actual, IMask? mask = null, JsonLocation? at = null)
    {
        var comparer = new JsonComparer(mask ?? NoMask.Instance, limit: 1);
        comparer.Walk(expected, actual, at ?? JsonLocation.Root);
        return comparer._differences.Count == 0;
    }

    private void Walk(JsonElement expected, JsonElement actual, JsonLocation at)
    {
        if (_differences.Count >= limit || mask.Covers(at))
            return;

        switch (expected.ValueKind, actual.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                WalkObject(expected, actual, at);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                WalkArray(expected, actual, at);
                break;
            case (JsonValueKind.String, JsonValueKind.String):
                Expect(mask.Allows(JsonTexts.Read(expected), JsonTexts.Read(actual)), expected, actual, at);
                break;
            case (JsonValueKind.Number, JsonValueKind.Number):
                Expect(expected.GetDouble() == actual.GetDouble(), expected, actual, at);
                break;
            default:
                Expect(expected.ValueKind == actual.ValueKind, expected, actual, at);
                break;
        }
    }

    private void WalkObject(JsonElement expected, JsonElement actual, JsonLocation at)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var place = at.Member(member.Name);
            if (actual.TryGetProperty(member.Name, out var value))
                Walk(member.Value, value, place);
            else
                _differences.Add(new(place.ToString(), member.Value.GetRawText(), "no such member"));
        }

        foreach (var member in actual.EnumerateObject())
        {
            if (!expected.TryGetProperty(member.Name, out _))
                _differences.Add(new(at.Member(member.Name).ToString(), "no such member", member.Value.GetRawText()));
        }
    }

    private void WalkArray(JsonElement expected, JsonElement actual, JsonLocation at)
    {
        if (expected.GetArrayLength() != actual.GetArrayLength())
        {
            _differences.Add(new(at.ToString(), $"{expected.GetArrayLength()} elements {expected.GetRawText()}", $"{actual.GetArrayLength()} elements {actual.GetRawText()}"));
            return;
        }

        var index = 0;
        foreach (var (left, right) in expected.EnumerateArray().Zip(actual.EnumerateArray()))
            Walk(left, right, at.Element(index++));
    }

    private void Expect(bool holds, JsonElement expected, JsonElement actual, JsonLocation at)
    {
        if (!holds)
            _differences.Add(new(at.ToString(), expected.GetRawText(), actual.GetRawText()));
    }
}
