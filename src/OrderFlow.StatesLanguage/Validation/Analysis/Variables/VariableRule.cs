using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>A variable is assigned on every way to the state that reads it.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html#variable-scope"/>
internal sealed class VariableRule : IRule
{
    private const int ShownStates = 6;
    private const int ShownAssigning = 2;

    public void Check(Outline outline, Report report)
    {
        var reads = new VariableReads(outline);
        if (outline.States.TrueForAll(state => reads.Of(state).Count == 0))
            return;
        var numbers = new VariableNumbers(outline);
        var ways = new VariableFlow(outline.Analysis, reads, numbers);
        foreach (var flow in outline.Analysis.Flow.Graphs)
            for (var ordinal = 0; ordinal < flow.States.Count; ordinal++)
                foreach (var read in reads.Of(flow.States[ordinal]))
                    if (!report.IsFullOfWarnings)
                        Check(flow, ordinal, read, numbers, ways, report);
    }

    private static void Check(GraphFlow flow, int ordinal, VariableRead read, VariableNumbers numbers, VariableFlow ways, Report report)
    {
        var state = flow.States[ordinal];
        if (numbers.Of(read.Name) is not { } variable)
        {
            report.Warning(read.Find(), DiagnosticCode.UnassignedVariable,
                $"reads ${read.Name}, which no state assigns.{Suggestion.For(read.Name, numbers.Names.Append("states"))}{InputAdvice(state, read.Name)}");
        }
        else if (!ways.IsSometimesAssigned(flow, ordinal, variable))
        {
            report.Warning(read.Find(), DiagnosticCode.UnassignedVariable,
                $"reads ${read.Name}, which is never assigned before: {WhyNot(flow, state, read.Name, numbers.StatesAssigning(variable))}");
        }
        else if (!read.IsTested && !ways.IsAlwaysAssigned(flow, ordinal, variable))
        {
            report.Warning(read.Find(), DiagnosticCode.PossiblyUnassignedVariable,
                $"reads ${read.Name}, which is not assigned on the way {Way(ways.WayWithout(flow, ordinal, variable))}: only {Names(numbers.StatesAssigning(variable))} "
                + $"{(numbers.StatesAssigning(variable).Count > 1 ? "assign" : "assigns")} it. An execution that takes this way fails here. Assign it on every way, for example in \"{flow.States[0].Name}\".");
        }
    }

    private static string InputAdvice(OutlineState state, string name) => name == "eval"
        ? " Step Functions does not have JSONata's $eval; $parse reads JSON."
        : $" If a field of the input is meant, write {(state.Language is QueryLanguage.Jsonata ? "$states.input" : "$")}.{name}.";

    private static string WhyNot(GraphFlow flow, OutlineState state, string name, IReadOnlyList<OutlineState> assigning)
    {
        var visible = assigning.Where(other => ReferenceEquals(other.Graph, flow.Graph) || flow.Graph.Ancestors.Any(around => ReferenceEquals(around, other.Graph))).ToList();
        if (visible.Count == 0)
            return $"{Names(assigning)} {(assigning.Count > 1 ? "assign" : "assigns")} it inside \"{assigning[0].Graph.Owner?.Name}\", and what is assigned there ends there. "
                + "Hand it on as output.";
        var outside = visible.Where(other => !ReferenceEquals(other.Graph, flow.Graph)).ToList();
        if (outside.Count > 0 && OuterDistributed(flow.Graph) is { } map)
            return $"the states in \"{map.Name}\" run as executions of their own, which do not see the variable of {Names(outside)}. Hand it to them with ItemSelector.";
        return visible.Find(other => ReferenceEquals(other, state) || IsAround(other, flow.Graph)) is { } self
            ? $"what \"{self.Name}\" assigns counts from the next state on."
            : $"nothing leads from {Names(visible)}, which {(visible.Count > 1 ? "assign" : "assigns")} it, to \"{state.Name}\". Assign ${name} in a state before.";
    }

    private static bool IsAround(OutlineState state, OutlineGraph graph) =>
        ReferenceEquals(graph.Owner, state) || graph.Ancestors.Any(around => ReferenceEquals(around.Owner, state));

    private static OutlineState? OuterDistributed(OutlineGraph graph) =>
        graph.IsDistributed ? graph.Owner : graph.Ancestors.FirstOrDefault(around => around.IsDistributed)?.Owner;

    private static string Names(IReadOnlyList<OutlineState> states) =>
        string.Join(" and ", states.Take(ShownAssigning).Select(state => $"\"{state.Name}\"")) + (states.Count > ShownAssigning ? " and others" : "");

    private static string Way(IReadOnlyList<string> names)
    {
        if (names.Count <= ShownStates)
            return string.Join(" → ", names.Select(name => $"\"{name}\""));
        return $"{Way([.. names.Take(ShownStates / 2)])} → … → {Way([.. names.TakeLast(ShownStates / 2)])}";
    }
}
