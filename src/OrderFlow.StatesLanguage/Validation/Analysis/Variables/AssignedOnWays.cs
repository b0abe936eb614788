using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Rules;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>The variables that are assigned when a transition is through, beyond those that were before.</summary>
internal sealed class AssignedOnWays(DefinitionAnalysis analysis, VariableReads reads, VariableNumbers numbers)
{
    private readonly VariableSet nothing = VariableSet.Empty(numbers.Count);

    /// <summary>For each transition that leaves a state, what is assigned then.</summary>
    public IReadOnlyList<VariableSet> Leaving(GraphFlow flow, int ordinal)
    {
        var state = flow.States[ordinal];
        if (reads.Of(state).Count == 0 && !state.Fields.Exists(field => field.Name == "Assign"))
            return [.. flow.Leaving[ordinal].Select(_ => nothing)];
        var read = ReadBy(state);
        var refused = VariableSet.Empty(numbers.Count);
        var gained = new List<VariableSet>();
        foreach (var transition in flow.Leaving[ordinal])
        {
            var way = VariableSet.Empty(numbers.Count);
            foreach (var name in AssignedVariables.In(transition.Leaving, state.Language))
                Include(way, name);
            if (transition.Kind is TransitionKind.Catch)
            {
                // The state can have failed before it read anything.
                gained.Add(way);
                continue;
            }

            if (transition.Kind is TransitionKind.Rule)
            {
                Include(way, transition, holds: true);
                way = way.Union(refused);
                Include(refused, transition, holds: false);
            }
            else if (transition.Kind is TransitionKind.Default)
            {
                way = way.Union(refused);
            }

            gained.Add(way.Union(read));
        }

        return gained;
    }

    // What a state has read it has reported: once is enough.
    private VariableSet ReadBy(OutlineState state)
    {
        var read = VariableSet.Empty(numbers.Count);
        foreach (var variable in reads.Of(state))
            if (!variable.IsTested)
                Include(read, variable.Name);
        return read;
    }

    private void Include(VariableSet set, Transition rule, bool holds)
    {
        foreach (var name in AssuredVariables.By(rule.Leaving, analysis.ExpressionOf(rule.Leaving["Condition"]), holds, analysis.Paths))
            Include(set, name);
    }

    private void Include(VariableSet set, string name)
    {
        if (numbers.Of(name) is { } number)
            set.Add(number);
    }
}
