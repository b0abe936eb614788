using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Errors;

/// <summary>A Fail state that a catcher leads to says why the execution fails.</summary>
/// <seealso href="https://states-language.net/#fail-state"/>
internal sealed class DiscardedErrorRule : IRule
{
    private static readonly string[] Reasons = ["Error", "ErrorPath", "Cause", "CausePath"];

    public void Check(Outline outline, Report report)
    {
        foreach (var flow in outline.Analysis.Flow.Graphs)
            for (var ordinal = 0; ordinal < flow.States.Count; ordinal++)
                if (flow.States[ordinal] is { Type: StateType.Fail } state && !Reasons.Any(field => state.Json[field] is not null)
                    && flow.Entering[ordinal].FirstOrDefault(transition => transition.Kind is TransitionKind.Catch) is { } caught)
                    report.Warning(state.Json, DiagnosticCode.ErrorDiscarded,
                        $"fails without Error and Cause, although the catcher of \"{flow.States[caught.From].Name}\" knows them: nobody sees why the execution failed. "
                        + Advice(state, caught));
    }

    private static string Advice(OutlineState state, Transition caught)
    {
        if (state.Language is QueryLanguage.Jsonata)
            return "Set \"Error\": \"{% $states.input.Error %}\" and \"Cause\": \"{% $states.input.Cause %}\", or what the Output of the catcher makes of them.";
        var place = caught.Leaving["ResultPath"] is JValue { Value: string path } ? path : "$";
        return $"Set \"ErrorPath\": \"{place}.Error\" and \"CausePath\": \"{place}.Cause\".";
    }
}
