using OrderFlow.StatesLanguage.Diagrams;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Local.Console.Executions;

/// <summary>Which state is inside of which, in a definition.</summary>
internal sealed class StateOutline
{
    private readonly Dictionary<string, string?> containers = [];

    public StateOutline(StateMachineDefinition definition) => Add(definition, null);

    /// <summary>The Parallel or Map state around a state; null at the top, and for names that are no state's.</summary>
    public string? ContainerOf(string state) => containers.GetValueOrDefault(state);

    private void Add(StateGraph graph, string? container)
    {
        foreach (var state in graph.States)
        {
            containers[state.Name] = container;
            foreach (var inner in InnerGraphs.Of(state))
                Add(inner, state.Name);
        }
    }
}
