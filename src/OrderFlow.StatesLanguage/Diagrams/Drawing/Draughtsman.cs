using OrderFlow.StatesLanguage.Diagrams.Layout;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Diagrams.Drawing;

/// <summary>Draws graphs of states: what is inside of a state first, then the state around it.</summary>
internal sealed class Draughtsman
{
    public const double LabelSize = 11;
    public const double LabelLine = 14;

    private const double LabelPadding = 5;
    private const double WidestLabel = 180;
    private const int LabelLines = 2;
    private const double LanePadding = 14;
    private const double LaneGap = 12;

    // The start and the end of the whole are words, those of what is inside are dots.
    private static readonly Size Mark = new(64, 28);
    private static readonly Size Dot = new(14, 14);

    /// <summary>Draws a whole state machine, or what is inside of a state.</summary>
    public static GraphDrawing Draw(StateGraph graph, bool isInside = false)
    {
        var shapes = graph.States.Select(Shape).ToList();
        var transitions = graph.States.SelectMany(Transition.Of)
            .Where(transition => transition.To is null ? transition.Kind is TransitionKind.End : graph.States.Contains(transition.To))
            .ToList();
        var labels = transitions.ConvertAll(LabelOf);

        var mark = isInside ? Dot : Mark;
        var nodes = new List<Size>();
        int? start = graph.States.Contains(graph.StartAt) ? Add(mark) : null;
        int? end = transitions.Exists(transition => transition.To is null) ? Add(mark) : null;
        var index = shapes.ToDictionary(shape => shape.State.Name, shape => Add(new Size(shape.Box.Width, shape.Box.Height)), StringComparer.Ordinal);

        var edges = transitions.Select((transition, at) => new LayoutEdge(
            index[transition.From], transition.To is null ? end!.Value : index[transition.To], Room(labels[at]), transition.Kind is TransitionKind.Catch)).ToList();
        if (start is not null)
            edges.Add(new LayoutEdge(start.Value, index[graph.StartAt]));
        var placed = LayeredLayout.Of(nodes, edges);
        return new GraphDrawing(
            placed.Size,
            [.. shapes.Select(shape => Moved(shape, placed.Nodes[index[shape.State.Name]]))],
            graph.StartAt,
            start is null ? null : placed.Nodes[start.Value],
            end is null ? null : placed.Nodes[end.Value],
            start is null ? null : placed.Edges[^1],
            [.. transitions.Select((transition, at) => new GraphDrawing.Arrow(transition, placed.Edges[at], labels[at]))]);

        int Add(Size size)
        {
            nodes.Add(size);
            return nodes.Count - 1;
        }
    }

    private static GraphDrawing.Shape Shape(State state)
    {
        var card = StateCard.Of(state);
        var graphs = InnerGraphs.Of(state).Select(graph => Draw(graph, isInside: true)).ToList();
        if (graphs.Count == 0)
            return new GraphDrawing.Shape(state, card, new Box(0, 0, card.Size.Width, card.Size.Height), []);

        var height = graphs.Max(graph => graph.Size.Height) + (2 * LanePadding);
        var widths = graphs.ConvertAll(graph => StateCard.Even(graph.Size.Width + (2 * LanePadding)));
        var width = Math.Max(card.Size.Width, widths.Sum() + (LaneGap * (graphs.Count + 1)));
        // Lanes share what the head of the state is wider.
        var spare = Math.Floor((width - widths.Sum() - (LaneGap * (graphs.Count + 1))) / graphs.Count);
        var lanes = new List<GraphDrawing.Lane>();
        var x = LaneGap;
        for (var i = 0; i < graphs.Count; i++)
        {
            var box = new Box(x, card.Size.Height, widths[i] + spare, height);
            lanes.Add(new GraphDrawing.Lane(graphs[i], box, new Point(Math.Floor(box.CenterX - (graphs[i].Size.Width / 2)), box.Y + LanePadding)));
            x += box.Width + LaneGap;
        }

        return new GraphDrawing.Shape(state, card, new Box(0, 0, StateCard.Even(width), card.Size.Height + height + LaneGap), lanes);
    }

    private static GraphDrawing.Shape Moved(GraphDrawing.Shape shape, Box box) => shape with
    {
        Box = box,
        Lanes = [.. shape.Lanes.Select(lane => lane with { Box = lane.Box.Move(box.X, box.Y), Origin = lane.Origin.Move(box.X, box.Y) })],
    };

    private static TextLines? LabelOf(Transition transition) => string.IsNullOrWhiteSpace(transition.Label)
        ? null
        : TextLines.Of(transition.Label, LabelSize, isBold: false, WidestLabel, LabelLines);

    private static Size Room(TextLines? label) => label is null
        ? default
        : new Size(StateCard.Even(label.Width + (2 * LabelPadding)), (label.Lines.Count * LabelLine) + 4);
}
