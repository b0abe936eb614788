using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams;

/// <summary>What is inside of a state.</summary>
internal static class InnerGraphs
{
    /// <summary>The branches of a Parallel state, the processor of a Map state, nothing for the others.</summary>
    public static IReadOnlyList<StateGraph> Of(State state) => state switch
    {
        ParallelState parallel => parallel.Branches,
        MapState { Processor: { } processor } => [processor],
        _ => [],
    };
}
