using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Results;

/// <summary>A Pass state that has a <c>Result</c> keeps it.</summary>
/// <seealso href="https://states-language.net/#pass-state"/>
internal sealed class DiscardedResultRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States)
            if (state is { Type: StateType.Pass, Language: QueryLanguage.JsonPath } && state.Json.Property("Result", StringComparison.Ordinal) is { } result
                && state.Json["ResultPath"] is { Type: JTokenType.Null })
                report.Warning(result, DiagnosticCode.ResultDiscarded,
                    $"is thrown away, because the ResultPath of \"{state.Name}\" is null: the state hands on its input. Remove one of the two.");
    }
}
