using FsCheck;
using FsCheck.Fluent;
using OrderFlow.StatesLanguage.Diagrams;
using OrderFlow.StatesLanguage.Diagrams.Drawing;
using OrderFlow.StatesLanguage.Diagrams.Layout;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Tests.Diagrams.Layout;

namespace OrderFlow.StatesLanguage.Tests.Diagrams.Drawing;

public sealed class DrawingLaws
{
    [Fact]
    public void Every_state_is_drawn_once_where_it_belongs() => ForAll((drawing, graph) =>
    {
        drawing.States.Select(shape => shape.State).ShouldBe(graph.States);
        foreach (var shape in drawing.States)
            shape.Lanes.Select(lane => lane.Graph.States.Select(inner => inner.State.Name))
                .ShouldBe(InnerGraphs.Of(shape.State).Select(inner => inner.States.Select(state => state.Name)));
    });

    [Fact]
    public void States_and_marks_beside_each_other_never_overlap() => ForAll((drawing, _) =>
    {
        var boxes = Boxes(drawing);
        for (var a = 0; a < boxes.Count; a++)
            for (var b = a + 1; b < boxes.Count; b++)
                Geometry.Overlaps(boxes[a], boxes[b]).ShouldBeFalse($"{boxes[a]} and {boxes[b]}");
    });

    [Fact]
    public void What_is_inside_of_a_state_lies_inside_of_its_box_and_below_its_name() => ForAll((drawing, _) =>
    {
        foreach (var shape in drawing.States)
        {
            for (var i = 0; i < shape.Lanes.Count; i++)
            {
                var lane = shape.Lanes[i];
                Geometry.Contains(shape.Box, lane.Box).ShouldBeTrue();
                lane.Box.Y.ShouldBeGreaterThanOrEqualTo(shape.Box.Y + shape.Card.Size.Height);
                Geometry.Contains(lane.Box, new Box(lane.Origin.X, lane.Origin.Y, lane.Graph.Size.Width, lane.Graph.Size.Height)).ShouldBeTrue();
                if (i > 0)
                    lane.Box.X.ShouldBeGreaterThan(shape.Lanes[i - 1].Box.Right);
            }
        }
    });

    [Fact]
    public void Every_transition_has_an_arrow_that_touches_what_it_joins() => ForAll((drawing, graph) =>
    {
        drawing.Arrows.Select(arrow => arrow.Transition).ShouldBe(graph.States.SelectMany(Transition.Of).Where(transition => transition.Kind is not TransitionKind.Fail));
        var boxes = drawing.States.ToDictionary(shape => shape.State.Name, shape => shape.Box);
        foreach (var (transition, edge) in drawing.Arrows.Select(arrow => (arrow.Transition, arrow.Edge)))
        {
            Touches(edge.Points[0], boxes[transition.From]).ShouldBeTrue();
            Touches(edge.Points[^1], transition.To is null ? drawing.End!.Value : boxes[transition.To]).ShouldBeTrue();
        }

        Touches(drawing.Entry!.Points[0], drawing.Start!.Value).ShouldBeTrue();
        Touches(drawing.Entry.Points[^1], boxes[graph.StartAt]).ShouldBeTrue();
    });

    [Fact]
    public void No_arrow_runs_through_a_state() => ForAll((drawing, _) =>
    {
        var boxes = Boxes(drawing);
        foreach (var arrow in drawing.Arrows)
            boxes.All(box => !Geometry.Crosses(arrow.Edge, box)).ShouldBeTrue();
    });

    [Fact]
    public void No_label_lies_on_a_state_and_its_words_fit_into_it() => ForAll((drawing, _) =>
    {
        var boxes = Boxes(drawing);
        foreach (var arrow in drawing.Arrows)
        {
            (arrow.Label is null).ShouldBe(arrow.Edge.Label is null);
            if (arrow.Edge.Label is not { } label)
                continue;
            boxes.All(box => !Geometry.Overlaps(label, box)).ShouldBeTrue();
            arrow.Label!.Width.ShouldBeLessThan(label.Width);
        }
    });

    // Holds it for the whole, and for every graph inside of it.
    private static void ForAll(Action<GraphDrawing, StateGraph> holds) =>
        Prop.ForAll(Workflows.Arbitrary, definition => Check(Draughtsman.Draw(definition), definition, holds)).QuickCheckThrowOnFailure();

    private static void Check(GraphDrawing drawing, StateGraph graph, Action<GraphDrawing, StateGraph> holds)
    {
        holds(drawing, graph);
        foreach (var shape in drawing.States)
            foreach (var (lane, inner) in shape.Lanes.Zip(InnerGraphs.Of(shape.State)))
                Check(lane.Graph, inner, holds);
    }

    private static List<Box> Boxes(GraphDrawing drawing) => [.. drawing.States.Select(shape => shape.Box), .. new[] { drawing.Start, drawing.End }.OfType<Box>()];

    private static bool Touches(Point point, Box box) => point.X >= box.X && point.X <= box.Right && (point.Y == box.Y || point.Y == box.Bottom);
}
