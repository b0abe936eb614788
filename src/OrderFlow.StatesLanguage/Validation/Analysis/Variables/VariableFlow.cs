using OrderFlow.StatesLanguage.Validation.Analysis.Flow;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>Which variables are assigned when a state is entered: on all ways to it, on some, and by which way not.</summary>
internal sealed class VariableFlow
{
    private readonly Dictionary<GraphFlow, Assignments> byGraph = [];
    private readonly DefinitionAnalysis analysis;
    private readonly AssignedOnWays gains;
    private readonly int capacity;

    public VariableFlow(DefinitionAnalysis analysis, VariableReads reads, VariableNumbers numbers)
    {
        this.analysis = analysis;
        gains = new AssignedOnWays(analysis, reads, numbers);
        capacity = numbers.Count;
        foreach (var flow in analysis.Flow.Graphs)
            byGraph.Add(flow, Follow(flow));
    }

    public bool IsAlwaysAssigned(GraphFlow flow, int ordinal, int variable) => byGraph[flow].Always[ordinal].Contains(variable);

    public bool IsSometimesAssigned(GraphFlow flow, int ordinal, int variable) => byGraph[flow].Sometimes[ordinal].Contains(variable);

    /// <summary>The names of the states on a shortest way to a state on which nothing assigns a variable, that state last; through the graphs around it, too.</summary>
    public IReadOnlyList<string> WayWithout(GraphFlow flow, int ordinal, int variable)
    {
        var way = new List<string>();
        for (; ; )
        {
            way.InsertRange(0, WayInside(flow, ordinal, variable));
            if (flow.Graph.Owner is not { } owner || flow.Graph.IsDistributed)
                return way;
            flow = analysis.Flow.Of(owner.Graph);
            ordinal = flow.OrdinalOf(owner);
        }
    }

    private List<string> WayInside(GraphFlow flow, int target, int variable)
    {
        var gained = byGraph[flow].Gained;
        var before = new int[flow.States.Count];
        Array.Fill(before, -1);
        var pending = new Queue<int>([0]);
        before[0] = 0;
        while (before[target] < 0 && pending.TryDequeue(out var ordinal))
        {
            for (var i = 0; i < flow.Leaving[ordinal].Count; i++)
            {
                var next = flow.Leaving[ordinal][i].To;
                if (before[next] >= 0 || gained[ordinal][i].Contains(variable))
                    continue;
                before[next] = ordinal;
                pending.Enqueue(next);
            }
        }

        var way = new List<string>();
        for (var ordinal = target; ordinal != 0; ordinal = before[ordinal])
            way.Add(flow.States[ordinal].Name);
        way.Add(flow.States[0].Name);
        way.Reverse();
        return way;
    }

    private Assignments Follow(GraphFlow flow)
    {
        var gained = flow.States.Select((_, ordinal) => gains.Leaving(flow, ordinal)).ToList();
        var always = new VariableSet?[flow.States.Count];
        var sometimes = new VariableSet?[flow.States.Count];
        if (always.Length > 0)
            (always[0], sometimes[0]) = AtEntry(flow.Graph);
        for (var changed = true; changed;)
        {
            changed = false;
            for (var from = 0; from < always.Length; from++)
            {
                // States stand in the order of the flow, so that what leads to one has been seen, except round a loop.
                for (var i = 0; i < gained[from].Count; i++)
                {
                    var to = flow.Leaving[from][i].To;
                    if (always[to] is { } surely && sometimes[to] is { } maybe)
                    {
                        changed |= surely.IntersectWith(always[from]!, gained[from][i]);
                        changed |= maybe.UnionWith(sometimes[from]!, gained[from][i]);
                        continue;
                    }

                    always[to] = always[from]!.Union(gained[from][i]);
                    sometimes[to] = sometimes[from]!.Union(gained[from][i]);
                    changed = true;
                }
            }
        }

        return new Assignments(always!, sometimes!, gained);
    }

    // States inside see what is assigned around them when they start; executions of a distributed Map see nothing.
    private (VariableSet Always, VariableSet Sometimes) AtEntry(OutlineGraph graph)
    {
        if (graph.Owner is not { } owner || graph.IsDistributed)
            return (VariableSet.Empty(capacity), VariableSet.Empty(capacity));
        var around = analysis.Flow.Of(owner.Graph);
        var ordinal = around.OrdinalOf(owner);
        var none = VariableSet.Empty(capacity);
        return (byGraph[around].Always[ordinal].Union(none), byGraph[around].Sometimes[ordinal].Union(none));
    }

    private sealed record Assignments(VariableSet[] Always, VariableSet[] Sometimes, IReadOnlyList<IReadOnlyList<VariableSet>> Gained);
}
