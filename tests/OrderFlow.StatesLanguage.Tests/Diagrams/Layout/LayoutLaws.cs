using FsCheck;
using FsCheck.Fluent;
using OrderFlow.StatesLanguage.Diagrams.Layout;

namespace OrderFlow.StatesLanguage.Tests.Diagrams.Layout;

public sealed class LayoutLaws
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(200);

    [Fact]
    public void No_two_nodes_or_labels_overlap() => ForAll((_, placed) =>
    {
        List<Box> boxes = [.. placed.Nodes, .. placed.Edges.Select(edge => edge.Label).OfType<Box>()];
        for (var a = 0; a < boxes.Count; a++)
            for (var b = a + 1; b < boxes.Count; b++)
                Geometry.Overlaps(boxes[a], boxes[b]).ShouldBeFalse($"{boxes[a]} and {boxes[b]}");
    });

    [Fact]
    public void Every_node_keeps_its_size() => ForAll((graph, placed) =>
        placed.Nodes.Select(box => new Size(box.Width, box.Height)).ShouldBe(graph.Nodes));

    [Fact]
    public void All_is_within_the_size_of_the_whole() => ForAll((_, placed) =>
    {
        var whole = new Box(0, 0, placed.Size.Width, placed.Size.Height);
        placed.Nodes.All(box => Geometry.Contains(whole, box)).ShouldBeTrue();
        placed.Edges.Select(edge => edge.Label).OfType<Box>().All(box => Geometry.Contains(whole, box)).ShouldBeTrue();
        placed.Edges.SelectMany(edge => edge.Points).All(point => Geometry.Contains(placed.Size, point)).ShouldBeTrue();
    });

    [Fact]
    public void Every_arrow_leaves_its_source_below_and_enters_its_target_above() => ForAll((graph, placed) =>
    {
        foreach (var (edge, arrow) in graph.Edges.Zip(placed.Edges))
        {
            var (source, target) = (placed.Nodes[edge.From], placed.Nodes[edge.To]);
            arrow.Points[0].Y.ShouldBe(source.Bottom);
            arrow.Points[0].X.ShouldBeInRange(source.X, source.Right);
            arrow.Points[^1].Y.ShouldBe(target.Y);
            arrow.Points[^1].X.ShouldBeInRange(target.X, target.Right);
            arrow.Points[^2].X.ShouldBe(arrow.Points[^1].X);
            arrow.Points[^2].Y.ShouldBeLessThan(arrow.Points[^1].Y);
        }
    });

    [Fact]
    public void Arrows_run_across_and_along_and_turn_at_every_point() => ForAll((_, placed) =>
    {
        foreach (var points in placed.Edges.Select(edge => edge.Points))
            for (var i = 1; i < points.Count; i++)
                (points[i - 1].X == points[i].X).ShouldBe(i % 2 == 1, string.Join(' ', points));
    });

    [Fact]
    public void Arrows_lead_down_unless_they_lead_back() => ForAll((graph, placed) =>
    {
        foreach (var (edge, arrow) in graph.Edges.Zip(placed.Edges))
        {
            (placed.Nodes[edge.To].Y > placed.Nodes[edge.From].Bottom).ShouldBe(!arrow.IsBack);
            if (!arrow.IsBack)
                arrow.Points.Zip(arrow.Points.Skip(1)).All(piece => piece.Second.Y >= piece.First.Y).ShouldBeTrue();
        }
    });

    [Fact]
    public void No_arrow_leads_back_in_a_graph_without_cycles() => ForAll(
        graph => graph with { Edges = [.. graph.Edges.Where(edge => edge.From < edge.To)] },
        (_, placed) => placed.Edges.All(edge => !edge.IsBack).ShouldBeTrue());

    [Fact]
    public void No_arrow_runs_through_a_node() => ForAll((_, placed) =>
    {
        foreach (var edge in placed.Edges)
            placed.Nodes.All(box => !Geometry.Crosses(edge, box)).ShouldBeTrue();
    });

    [Fact]
    public void No_arrow_runs_through_the_label_of_another() => ForAll((_, placed) =>
    {
        foreach (var edge in placed.Edges)
            placed.Edges.Where(other => other != edge && other.Label is not null).All(other => !Geometry.Crosses(edge, other.Label!.Value)).ShouldBeTrue();
    });

    [Fact]
    public void A_label_lies_on_its_arrow() => ForAll((graph, placed) =>
    {
        foreach (var (edge, arrow) in graph.Edges.Zip(placed.Edges))
        {
            (arrow.Label is not null).ShouldBe(edge.Label.Width > 0);
            if (arrow.Label is { } label)
                Geometry.Crosses(arrow, label).ShouldBeTrue();
        }
    });

    [Fact]
    public void From_left_to_right_the_same_holds() => Prop.ForAll(Graphs.Arbitrary, graph =>
    {
        var placed = graph.Placed(isHorizontal: true);
        foreach (var (edge, arrow) in graph.Edges.Zip(placed.Edges))
        {
            arrow.Points[0].X.ShouldBe(placed.Nodes[edge.From].Right);
            arrow.Points[^1].X.ShouldBe(placed.Nodes[edge.To].X);
            placed.Nodes.All(box => !Geometry.Crosses(arrow, box)).ShouldBeTrue();
        }
    }).Check(Many);

    [Fact]
    public void Ordering_the_layers_never_adds_crossings() => Prop.ForAll(Graphs.Arbitrary, graph =>
    {
        var layers = new LayerGraph(graph.Nodes, graph.Edges, new LayoutOptions());
        CycleBreaking.Run(layers);
        Layering.Run(layers);
        LongLines.Split(layers);
        var before = Crossings.Count(layers);

        var reported = LayerOrder.Run(layers);

        reported.ShouldBe(Crossings.Count(layers));
        reported.ShouldBeLessThanOrEqualTo(before);
    }).Check(Many);

    [Fact]
    public void The_same_graph_looks_the_same_again() => Prop.ForAll(Graphs.Arbitrary, graph =>
    {
        var placed = graph.Placed();
        var again = graph.Placed();
        again.Nodes.ShouldBe(placed.Nodes);
        again.Edges.Select(edge => edge.Path()).ShouldBe(placed.Edges.Select(edge => edge.Path()));
    }).Check(Many);

    private static void ForAll(Action<Graphs, PlacedGraph> holds) => ForAll(graph => graph, holds);

    // With room for all lines in the layers, for some, and for none.
    private static void ForAll(Func<Graphs, Graphs> narrowed, Action<Graphs, PlacedGraph> holds) => Prop.ForAll(Graphs.Arbitrary, any =>
    {
        var graph = narrowed(any);
        holds(graph, graph.Placed());
        holds(graph, graph.Placed(mostBends: 5));
        holds(graph, graph.Placed(mostBends: 0));
    }).Check(Many);
}
