using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Flow;

/// <summary>How control flows through a definition without errors: one flow for each graph.</summary>
internal sealed class DefinitionFlow
{
    private readonly Dictionary<OutlineGraph, GraphFlow> flows = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<OutlineState, List<GraphFlow>> inner = new(ReferenceEqualityComparer.Instance);

    public DefinitionFlow(Outline outline)
    {
        foreach (var graph in outline.Graphs)
        {
            var flow = new GraphFlow(graph);
            flows.Add(graph, flow);
            if (graph.Owner is not { } owner)
                continue;
            if (!inner.TryGetValue(owner, out var siblings))
                inner.Add(owner, siblings = []);
            siblings.Add(flow);
        }

        Graphs = [.. flows.Values];
    }

    /// <summary>The flows, each before those of the graphs inside it.</summary>
    public IReadOnlyList<GraphFlow> Graphs { get; }

    public GraphFlow Of(OutlineGraph graph) => flows[graph];

    /// <summary>The flows of a Parallel state's branches or of a Map state's item processor.</summary>
    public IReadOnlyList<GraphFlow> Inside(OutlineState state) => inner.TryGetValue(state, out var graphs) ? graphs : [];
}
