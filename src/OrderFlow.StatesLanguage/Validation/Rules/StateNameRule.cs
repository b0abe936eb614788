using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A state's name has 1 to 80 characters and is unique in the whole state machine.</summary>
/// <seealso href="https://states-language.net/#states-fields"/>
internal sealed class StateNameRule : IRule
{
    private const int LongestName = 80;

    public void Check(Outline outline, Report report)
    {
        var first = new Dictionary<string, OutlineState>();
        foreach (var state in outline.States)
        {
            if (state.Name.Length is 0 or > LongestName && state.Name.EnumerateRunes().Count() is var length and (0 or > LongestName))
                report.Error(state.Json, DiagnosticCode.InvalidStateName, $"has a name of {length} characters; a name has 1 to {LongestName}.");
            if (!first.TryAdd(state.Name, state) && !report.IsFull)
                report.Error(state.Json, DiagnosticCode.DuplicateStateName,
                    $"has the name \"{state.Name}\", which {Json.JsonPointer.Of(first[state.Name].Json)} has already. Names are unique in the whole state machine; rename one.",
                    $"Duplicate State name: {state.Name}");
        }
    }
}
