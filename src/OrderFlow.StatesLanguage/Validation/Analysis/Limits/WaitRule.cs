using System.Globalization;
using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Syntax;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Limits;

/// <summary>A Wait state ends before its execution has to.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html#service-limits-state-machine-executions"/>
internal sealed class WaitRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var state in outline.States)
            if (state.Type is StateType.Wait && SecondsOf(state, outline.Analysis) is { } seconds && Limit(outline, state) is var (limit, reason) && seconds >= limit)
                report.Warning(state.Json["Seconds"]!, DiagnosticCode.WaitTooLong,
                    string.Create(CultureInfo.InvariantCulture, $"waits {seconds:0.###} seconds, but {reason}: the execution times out in \"{state.Name}\". Wait less, or let a schedule start an execution later."));
    }

    /// <summary>How long a Wait state waits, when that is written in the definition.</summary>
    public static double? SecondsOf(OutlineState state, DefinitionAnalysis analysis) => state.Json["Seconds"] switch
    {
        JValue { Type: JTokenType.Integer or JTokenType.Float } number => number.Value<double>(),
        { } text when analysis.ExpressionOf(text) is LiteralSyntax literal && literal.Value.IsNumber => literal.Value.AsNumber(),
        _ => null,
    };

    private static (double Limit, string Reason)? Limit(Outline outline, OutlineState state)
    {
        if (state.Graph.ExecutionType is StateMachineType.Express)
            return (ExecutionLimits.ExpressSeconds, "an EXPRESS execution lasts at most 300 seconds");
        if (!state.Graph.IsDistributed && !state.Graph.Ancestors.Any(around => around.IsDistributed) && outline.Json["TimeoutSeconds"] is JValue { Type: JTokenType.Integer } timeout)
            return (timeout.Value<double>(), $"the TimeoutSeconds of the state machine is {timeout}");
        return (ExecutionLimits.StandardSeconds, "an execution lasts at most a year, 31536000 seconds");
    }
}
