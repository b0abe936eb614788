using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Flow;

/// <summary>A graph's states by ordinal, with the transitions between them. The states are in the order in which data flows: only loops lead back.</summary>
internal sealed class GraphFlow
{
    private readonly Dictionary<string, int> ordinals;

    public GraphFlow(OutlineGraph graph)
    {
        Graph = graph;
        States = InFlowOrder(graph);
        ordinals = new Dictionary<string, int>(States.Count);
        for (var ordinal = 0; ordinal < States.Count; ordinal++)
            ordinals[States[ordinal].Name] = ordinal;
        var leaving = new Transition[States.Count][];
        var entering = new List<Transition>[States.Count];
        for (var ordinal = 0; ordinal < entering.Length; ordinal++)
            entering[ordinal] = new List<Transition>(capacity: 2);
        for (var from = 0; from < leaving.Length; from++)
        {
            var targets = States[from].Targets;
            leaving[from] = new Transition[targets.Count];
            for (var i = 0; i < targets.Count; i++)
            {
                var transition = leaving[from][i] = new Transition(from, ordinals[targets[i].Text!], targets[i]);
                entering[transition.To].Add(transition);
            }
        }

        (Leaving, Entering) = (leaving, entering);
    }

    public OutlineGraph Graph { get; }

    /// <summary>The states that are reached, the first one first.</summary>
    public IReadOnlyList<OutlineState> States { get; }

    /// <summary>The transitions from each state, in the order of the text.</summary>
    public IReadOnlyList<IReadOnlyList<Transition>> Leaving { get; }

    /// <summary>The transitions to each state.</summary>
    public IReadOnlyList<IReadOnlyList<Transition>> Entering { get; }

    public int OrdinalOf(OutlineState state) => ordinals[state.Name];

    // Depth first, by a stack of its own because a graph can be one chain of thousands.
    private static List<OutlineState> InFlowOrder(OutlineGraph graph)
    {
        var finished = new List<OutlineState>(graph.States.Count);
        var seen = new HashSet<string>();
        var open = new Stack<Visit>();
        Open((graph.Json["StartAt"] as JValue)?.Value as string);
        while (open.TryPeek(out var visit))
        {
            if (visit.Next < visit.State.Targets.Count)
                Open(visit.State.Targets[visit.Next++].Text);
            else
                finished.Add(open.Pop().State);
        }

        finished.Reverse();
        return finished;

        void Open(string? name)
        {
            if (graph.Find(name) is { } state && seen.Add(state.Name))
                open.Push(new Visit(state));
        }
    }

    private sealed class Visit(OutlineState state)
    {
        public OutlineState State => state;

        /// <summary>The target to follow next.</summary>
        public int Next { get; set; }
    }
}
