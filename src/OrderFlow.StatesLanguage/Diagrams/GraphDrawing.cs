using System.Text;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams;

/// <summary>Writes the states of a graph, then the arrows between them.</summary>
internal sealed class GraphDrawing(StringBuilder text, MermaidIds ids)
{
    private const string Outside = "[*]";

    public void Draw(StateGraph graph, string indent)
    {
        foreach (var state in graph.States)
            Draw(state, indent);
        if (graph.States.TryGet(graph.StartAt, out var first))
            Arrow(indent, Outside, ids.Of(first));
        foreach (var state in graph.States)
            Arrows(state, graph, indent);
    }

    private void Draw(State state, string indent)
    {
        IReadOnlyList<StateGraph> inner = state switch
        {
            ParallelState parallel => parallel.Branches,
            MapState { Processor: { } processor } => [processor],
            _ => [],
        };
        text.Append(indent).Append("state \"").Append(MermaidText.Escape(state.Name)).Append("\" as ").Append(ids.Of(state)).Append('\n');
        if (inner.Count == 0)
            return;
        text.Append(indent).Append("state ").Append(ids.Of(state)).Append(" {\n");
        for (var i = 0; i < inner.Count; i++)
        {
            if (i > 0)
                text.Append(indent).Append("    --\n");
            Draw(inner[i], indent + "    ");
        }

        text.Append(indent).Append("}\n");
    }

    private void Arrows(State state, StateGraph graph, string indent)
    {
        switch (state)
        {
            case ChoiceState choice:
                foreach (var rule in choice.Choices)
                    To(state, rule.Next, graph, indent, ConditionLabel.Of(rule));
                To(state, choice.Default, graph, indent, "otherwise");
                break;
            case SucceedState:
                Arrow(indent, ids.Of(state), Outside);
                break;
            case FailState fail:
                Arrow(indent, ids.Of(state), Outside, fail.Error ?? fail.ErrorPath ?? "fails");
                break;
            case TransitionState transition:
                To(state, transition.Next, graph, indent);
                if (transition.End)
                    Arrow(indent, ids.Of(state), Outside);
                break;
            default:
                break;
        }

        foreach (var catcher in (state as WorkState)?.Catch ?? [])
            To(state, catcher.Next, graph, indent, $"catch {string.Join(", ", catcher.ErrorEquals)}");
    }

    private void To(State state, string? target, StateGraph graph, string indent, string? label = null)
    {
        if (target is not null && graph.States.TryGet(target, out var next))
            Arrow(indent, ids.Of(state), ids.Of(next), label);
    }

    private void Arrow(string indent, string from, string to, string? label = null)
    {
        text.Append(indent).Append(from).Append(" --> ").Append(to);
        if (!string.IsNullOrWhiteSpace(label))
            text.Append(" : ").Append(MermaidText.Escape(MermaidText.Shorten(label)));
        text.Append('\n');
    }
}
