using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Interpretation;

/// <summary>Compiles a definition to a graph of nodes, once for all of its executions.</summary>
internal sealed class GraphCompiler
{
    private readonly QueryLanguage language;
    private readonly StateMachineType type;
    private readonly List<StateNode> nodes = [];

    private GraphCompiler(QueryLanguage language, StateMachineType type)
    {
        this.language = language;
        this.type = type;
    }

    /// <exception cref="CompilationException">The definition is broken or uses what is not supported yet.</exception>
    public static StateMachineGraph Compile(StateMachineDefinition definition, StateMachineType type)
    {
        var compiler = new GraphCompiler(definition.QueryLanguage ?? QueryLanguage.JsonPath, type);
        var root = compiler.Flow(definition, "");
        return new(root, [.. compiler.nodes], definition.TimeoutSeconds, definition);
    }

    internal StateMachineType Type => type;

    /// <summary>Compiles a machine, branch or item processor.</summary>
    internal Flow Flow(StateGraph graph, string pointer)
    {
        var byName = new Dictionary<string, StateNode>(StringComparer.Ordinal);
        var links = new List<Action>();
        foreach (var state in graph.States)
        {
            var place = $"{pointer}/States/{state.Name}";
            var compiler = new StateCompiler(this, CompiledState.Compile(state, language, place), place, name => Find(name));
            // Places are given before branches are compiled, so that they follow the text.
            var ordinal = nodes.Count;
            nodes.Add(null!);
            var node = compiler.Compile(ordinal);
            nodes[ordinal] = node;
            byName.Add(state.Name, node);
            links.Add(() => compiler.Link(node));
        }
        foreach (var link in links)
            link();
        return new Flow { Start = Find(graph.StartAt) ?? throw new CompilationException($"{pointer}/StartAt", $"\"{graph.StartAt}\" is not a state here.") };

        StateNode? Find(string name) => byName.GetValueOrDefault(name);
    }
}
