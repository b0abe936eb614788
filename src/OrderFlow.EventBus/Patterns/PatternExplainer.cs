using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OrderFlow.EventBus.Inputs;
using OrderFlow.EventBus.Patterns.Reading;
using OrderFlow.EventBus.Patterns.Values;

namespace OrderFlow.EventBus.Patterns;

/// <summary>Explains a compiled pattern on an event.</summary>
internal static class PatternExplainer
{
    public static PatternExplanation Explain(IEnumerable<PatternBranch> branches, FlatEvent flat) => branches
        .Select(branch => Explain(branch, flat))
        .OrderBy(explanation => explanation.Matches ? 0 : 1)
        .ThenBy(explanation => explanation.Fields.Count(field => !field.Matches))
        .First();

    private static PatternExplanation Explain(PatternBranch branch, FlatEvent flat)
    {
        var matches = branch.Matches(flat);
        FieldExplanation[] fields = [.. branch.Fields.Select(field => Explain(field, flat))];
        return new PatternExplanation(matches, fields, InOneElement: matches || Array.Exists(fields, field => !field.Matches));
    }

    // The same judgement of a field by itself that PatternBranch makes of it.
    private static FieldExplanation Explain(PatternField field, FlatEvent flat)
    {
        var found = new List<string>();
        var isWanted = false;
        var isInArray = false;
        for (var leaf = flat.FirstLeaf(field.Path); leaf >= 0; leaf = flat.NextLeaf(leaf))
        {
            found.Add(Json(flat.ValueOf(leaf)));
            isWanted |= field.Matches(flat.ValueOf(leaf));
            isInArray |= flat.ElementOf(leaf) != FlatEvent.NoElement;
        }

        var matches = isWanted || (field.MatchesAbsent && (isInArray || found.Count == 0));
        return new FieldExplanation($"$.{field.Path.Text}", CompactJson.Of(field.Source), found, matches);
    }

    private static string Json(in EventValue value) => value.Kind switch
    {
        EventValueKind.String => $"\"{JsonEncodedText.Encode(Encoding.UTF8.GetString(value.Text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"",
        EventValueKind.Number => value.Number.ToString("R", CultureInfo.InvariantCulture),
        EventValueKind.InexactNumber => Encoding.UTF8.GetString(value.Text),
        EventValueKind.True => "true",
        EventValueKind.False => "false",
        _ => "null",
    };
}
