using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Flow;

/// <summary>A graph's states by ordinal, with the transitions between them. The states are in the order in which data flows: only loops lead back.</summary>
internal sealed class GraphFlow
{
    private readonly Dictionary<string, int> ordinals = [];

    public GraphFlow(OutlineGraph graph)
    {
        Graph = graph;
        States = InFlowOrder(graph);
        for (var ordinal = 0; ordinal < States.Count; ordinal++)
            ordinals[States[ordinal].Name] = ordinal;
        Leaving = [.. States.Select((state, from) => (IReadOnlyList<Transition>)[.. state.Targets.Select(target => new Transition(from, ordinals[target.Text!], target))])];
        var entering = States.Select(_ => new List<Transition>()).ToList();
        foreach (var transition in Leaving.SelectMany(transitions => transitions))
            entering[transition.To].Add(transition);
        Entering = entering;
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
        var finished = new List<OutlineState>();
        var seen = new HashSet<string>();
        var open = new Stack<(OutlineState State, IEnumerator<OutlineField> Targets)>();
        Open((graph.Json["StartAt"] as JValue)?.Value as string);
        while (open.TryPeek(out var visit))
        {
            if (visit.Targets.MoveNext())
            {
                Open(visit.Targets.Current.Text);
                continue;
            }

            finished.Add(open.Pop().State);
        }

        finished.Reverse();
        return finished;

        void Open(string? name)
        {
            if (graph.Find(name) is { } state && seen.Add(state.Name))
                open.Push((state, state.Targets.GetEnumerator()));
        }
    }
}
