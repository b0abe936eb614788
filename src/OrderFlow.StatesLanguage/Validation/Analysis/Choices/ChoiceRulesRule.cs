using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Choices;

/// <summary>A Choice state leads on whatever comes, and each of its rules can hold.</summary>
/// <seealso href="https://states-language.net/#choice-state"/>
internal sealed class ChoiceRulesRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States)
            if (state.Type is StateType.Choice && state.Json["Choices"] is JArray rules)
                Check(state, rules, outline.Analysis, report);
    }

    private static void Check(OutlineState state, JArray rules, DefinitionAnalysis analysis, Report report)
    {
        var covered = new Dictionary<string, ChoiceTest>();
        var always = -1;
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = (JObject)rules[i];
            if (always >= 0)
            {
                report.Warning(rule, DiagnosticCode.UnreachableChoiceRule, $"is never asked: /Choices/{always} of \"{state.Name}\" always holds, and the first rule that does counts. "
                    + "Move that one to the end, or use Default.");
                continue;
            }

            if (TestOf(rule, analysis) is not { } test)
                continue;
            var before = covered.TryGetValue(test.Subject, out var earlier) ? earlier.Holds : Outcomes.None;
            if (test.IsAlways)
                always = i;
            else if (test.Holds == Outcomes.None)
                report.Warning(rule, DiagnosticCode.UnreachableChoiceRule, $"never holds, so \"{state.Name}\" never leads from it to \"{rule["Next"]}\". Remove it, or correct the condition.");
            else if ((test.Holds & ~before) == Outcomes.None)
                report.Warning(rule, DiagnosticCode.UnreachableChoiceRule, $"never holds when it is asked: rules of \"{state.Name}\" before it take every such case. Remove it, or correct the condition.");
            covered[test.Subject] = test with { Holds = before | test.Holds };
        }

        if (always < 0 && state.Json["Default"] is null && !covered.Values.Any(test => test.Holds == Outcomes.Any))
            report.Warning(state.Json, DiagnosticCode.ChoiceWithoutDefault,
                "has no Default: an input that no rule holds for fails the execution with States.NoChoiceMatched. Set Default, if only to a Fail state that says what came.");
    }

    private static ChoiceTest? TestOf(JObject rule, DefinitionAnalysis analysis) =>
        analysis.ExpressionOf(rule["Condition"]) is { } condition ? ChoiceTests.Of(condition)
        : rule["Condition"] is JValue { Value: bool constant } ? (constant ? ChoiceTest.Always : ChoiceTest.Always.Negated)
        : ChoiceTests.Of(rule);
}
