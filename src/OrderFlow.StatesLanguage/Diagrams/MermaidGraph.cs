using System.Text;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams;

/// <summary>Writes the states of a graph, then the arrows between them.</summary>
internal sealed class MermaidGraph(StringBuilder text, StateIds ids)
{
    private const string Outside = "[*]";

    public void Write(StateGraph graph, string indent)
    {
        foreach (var state in graph.States)
            Write(state, indent);
        if (graph.States.TryGet(graph.StartAt, out var first))
            Arrow(indent, Outside, ids.Of(first));
        foreach (var state in graph.States)
            foreach (var transition in Transition.Of(state))
                Write(transition, ids.Of(state), graph, indent);
    }

    private void Write(State state, string indent)
    {
        var inner = InnerGraphs.Of(state);
        text.Append(indent).Append("state \"").Append(MermaidText.Escape(state.Name)).Append("\" as ").Append(ids.Of(state)).Append('\n');
        if (inner.Count == 0)
            return;
        text.Append(indent).Append("state ").Append(ids.Of(state)).Append(" {\n");
        for (var i = 0; i < inner.Count; i++)
        {
            if (i > 0)
                text.Append(indent).Append("    --\n");
            Write(inner[i], indent + "    ");
        }

        text.Append(indent).Append("}\n");
    }

    private void Write(Transition transition, string from, StateGraph graph, string indent)
    {
        var label = transition.Kind switch
        {
            TransitionKind.Catch => $"catch {transition.Label}",
            TransitionKind.Fail => transition.Label ?? "fails",
            _ => transition.Label,
        };
        if (transition.To is null)
            Arrow(indent, from, Outside, label);
        else if (graph.States.TryGet(transition.To, out var next))
            Arrow(indent, from, ids.Of(next), label);
    }

    private void Arrow(string indent, string from, string to, string? label = null)
    {
        text.Append(indent).Append(from).Append(" --> ").Append(to);
        if (!string.IsNullOrWhiteSpace(label))
            text.Append(" : ").Append(MermaidText.Escape(MermaidText.Shorten(label)));
        text.Append('\n');
    }
}
