using OrderFlow.Local.Console.Diagrams;
using OrderFlow.StatesLanguage.Diagrams;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Local.Console.Executions;

/// <summary>Draws a definition: states in layers, Parallel and Map states around what they run.</summary>
internal static class DiagramBuilder
{
    private const int MostTransitions = 400;
    private const int LongestName = 30;
    private const int LongestLabel = 34;
    private const double CharacterWidth = 8.3;
    private const double LabelCharacterWidth = 6.6;
    private const double Padding = 16;
    private const double Header = 40;
    private const string StartId = "\n start";
    private const string EndId = "\n end";

    /// <summary>The drawing; null for a definition so large that nobody could read it.</summary>
    public static Diagram? Of(StateMachineDefinition definition) => Size(definition) > MostTransitions ? null : Draw(definition);

    private static int Size(StateGraph graph) =>
        graph.States.Sum(state => 1 + Transitions(state).Count() + StateOutline.Inside(state).Sum(Size));

    private static Diagram Draw(StateGraph graph)
    {
        var insides = graph.States.ToDictionary(state => state.Name, Inside);
        var nodes = new List<LayoutNode> { new(StartId, 60, 26) };
        nodes.AddRange(graph.States.Select(state => insides[state.Name] is { } inside
            ? new LayoutNode(state.Name, Math.Max(inside.Width + (2 * Padding), Width(state)), inside.Height + Header + Padding)
            : new LayoutNode(state.Name, Width(state), 46)));
        nodes.Add(new LayoutNode(EndId, 60, 26));

        var known = graph.States.SelectMany(state => Transitions(state).Where(transition => graph.States.Contains(transition.To)).Select(transition => (state.Name, transition))).ToList();
        var arrows = new List<(string From, string To, string? Label, bool IsCatch)>();
        if (graph.States.Contains(graph.StartAt))
            arrows.Add((StartId, graph.StartAt, null, false));
        arrows.AddRange(known.Select(pair => (pair.Name, pair.transition.To, pair.transition.Label, pair.transition.IsCatch)));
        arrows.AddRange(graph.States.Where(Ends).Select(state => (state.Name, EndId, (string?)null, false)));

        var placed = LayeredLayout.Of(nodes, [.. arrows.Select(arrow => new LayoutEdge(arrow.From, arrow.To, LabelWidth(arrow.Label)))]);
        var shapes = new List<Diagram.Shape>
        {
            new(null, "Start", placed.Nodes[StartId], false),
            new(null, "End", placed.Nodes[EndId], false),
        };
        var lines = arrows.Zip(placed.Edges, (arrow, edge) => new Diagram.Arrow(
            arrow.To == EndId ? null : new Step(arrow.From == StartId ? null : arrow.From, arrow.To),
            arrow.To == EndId ? arrow.From : null,
            edge,
            arrow.Label,
            arrow.IsCatch)).ToList();
        foreach (var state in graph.States)
        {
            var box = placed.Nodes[state.Name];
            shapes.Add(new Diagram.Shape(state, Shorten(state.Name, LongestName), box, insides[state.Name] is not null));
            if (insides[state.Name] is not { } inside)
                continue;
            var (x, y) = (box.CenterX - (inside.Width / 2), box.Y + Header);
            shapes.AddRange(inside.Shapes.Select(shape => shape with { Box = shape.Box.Move(x, y) }));
            lines.AddRange(inside.Arrows.Select(arrow => arrow with { Edge = arrow.Edge.Move(x, y) }));
        }

        return new Diagram(placed.Width, placed.Height, shapes, lines);
    }

    // Branches stand side by side.
    private static Diagram? Inside(State state)
    {
        var graphs = StateOutline.Inside(state).Select(Draw).ToList();
        if (graphs.Count == 0)
            return null;
        var x = 0d;
        var shapes = new List<Diagram.Shape>();
        var arrows = new List<Diagram.Arrow>();
        foreach (var graph in graphs)
        {
            var left = x;
            shapes.AddRange(graph.Shapes.Select(shape => shape with { Box = shape.Box.Move(left, 0) }));
            arrows.AddRange(graph.Arrows.Select(arrow => arrow with { Edge = arrow.Edge.Move(left, 0) }));
            x += graph.Width + (2 * Padding);
        }

        return new Diagram(x - (2 * Padding), graphs.Max(graph => graph.Height), shapes, arrows);
    }

    private static IEnumerable<(string To, string? Label, bool IsCatch)> Transitions(State state)
    {
        if (state is ChoiceState choice)
        {
            foreach (var rule in choice.Choices)
                yield return (rule.Next, Shorten(ConditionLabel.Of(rule), LongestLabel), false);
            if (choice.Default is { } otherwise)
                yield return (otherwise, "otherwise", false);
        }
        else if (state is TransitionState { Next: { } next })
        {
            yield return (next, null, false);
        }

        foreach (var catcher in (state as WorkState)?.Catch ?? [])
            yield return (catcher.Next, Shorten($"catch {string.Join(", ", catcher.ErrorEquals)}", LongestLabel), true);
    }

    private static bool Ends(State state) => state is SucceedState or FailState or TransitionState { End: true };

    private static double Width(State state) => Math.Max(132, (Shorten(state.Name, LongestName).Length * CharacterWidth) + 48);

    private static double LabelWidth(string? label) => label is null ? 0 : (label.Length * LabelCharacterWidth) + 8;

    private static string Shorten(string text, int longest)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= longest ? line : line[..(longest - 1)] + "…";
    }
}
