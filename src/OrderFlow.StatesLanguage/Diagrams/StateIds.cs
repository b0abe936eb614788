using System.Text;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams;

/// <summary>Gives each state of a diagram an identifier that can be read, does not change when others are added after it, and is no word of Mermaid.</summary>
internal sealed class StateIds
{
    // No keyword of Mermaid begins with it.
    private const string Prefix = "s_";

    private readonly Dictionary<State, string> ids = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public StateIds(StateGraph graph) => Add(graph);

    public string Of(State state) => ids[state];

    private static string For(string name)
    {
        var id = new StringBuilder(Prefix);
        foreach (var letter in name)
            id.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '_');
        return id.ToString();
    }

    private void Add(StateGraph graph)
    {
        foreach (var state in graph.States)
        {
            var id = For(state.Name);
            var unique = id;
            for (var i = 2; !taken.Add(unique); i++)
                unique = $"{id}_{i}";
            ids[state] = unique;
            foreach (var inner in InnerGraphs.Of(state))
                Add(inner);
        }
    }
}
