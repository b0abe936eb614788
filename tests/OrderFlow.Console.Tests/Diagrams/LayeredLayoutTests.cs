using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Local.Console.Diagrams;

namespace OrderFlow.Console.Tests.Diagrams;

public sealed class LayeredLayoutTests
{
    [Fact]
    public void A_chain_is_a_straight_column()
    {
        var placed = LayeredLayout.Of([Node("a", 100), Node("b", 60), Node("c", 140)], [new("a", "b"), new("b", "c")]);

        placed.Nodes.Values.Select(box => box.CenterX).ShouldAllBe(center => Math.Abs(center - placed.Nodes["a"].CenterX) < 0.01);
        placed.Nodes["a"].Y.ShouldBeLessThan(placed.Nodes["b"].Y);
        placed.Nodes["b"].Y.ShouldBeLessThan(placed.Nodes["c"].Y);
    }

    [Fact]
    public void Branches_stand_side_by_side_and_do_not_cross()
    {
        var placed = LayeredLayout.Of(
            [Node("a"), Node("b"), Node("c"), Node("d"), Node("e")],
            [new("a", "b"), new("a", "c"), new("b", "e"), new("c", "d"), new("d", "e")]);

        placed.Nodes["b"].Y.ShouldBe(placed.Nodes["c"].Y);
        (placed.Nodes["b"].CenterX < placed.Nodes["c"].CenterX).ShouldBe(placed.Nodes["b"].CenterX < placed.Nodes["d"].CenterX);
    }

    [Fact]
    public void A_loop_leads_back_to_the_node_above()
    {
        var placed = LayeredLayout.Of([Node("a"), Node("b"), Node("c")], [new("a", "b"), new("b", "c"), new("c", "b"), new("b", "b")]);

        placed.Nodes["b"].Y.ShouldBeLessThan(placed.Nodes["c"].Y);
        placed.Edges[2].Points[0].Y.ShouldBe(placed.Nodes["c"].Y);
        placed.Edges[2].Points[^1].Y.ShouldBe(placed.Nodes["b"].Y + placed.Nodes["b"].Height);
        placed.Edges[3].Points.ShouldAllBe(point => point.X <= placed.Width);
    }

    [Fact]
    public void A_label_has_room_of_its_own()
    {
        var placed = LayeredLayout.Of([Node("a"), Node("b"), Node("c")], [new("a", "b", 80), new("a", "c", 120)]);

        var (left, right) = (placed.Edges[0].Label!.Value, placed.Edges[1].Label!.Value);
        Math.Abs(left.X - right.X).ShouldBeGreaterThanOrEqualTo(100);
        left.Y.ShouldBeInRange(placed.Nodes["a"].Y + placed.Nodes["a"].Height, placed.Nodes["b"].Y);
    }

    [Fact]
    public void Any_graph_is_laid_out_without_overlaps_within_its_size_and_the_same_way_again() => Prop.ForAll(Graphs(), graph =>
    {
        var nodes = Enumerable.Range(0, graph.Nodes).Select(id => Node($"{id}", 40 + (id * 13 % 70))).ToList();
        var edges = graph.Edges.Select(edge => new LayoutEdge($"{edge.From}", $"{edge.To}", edge.From % 3 == 0 ? 50 : 0)).ToList();
        foreach (var isHorizontal in (bool[])[false, true])
        {
            var placed = LayeredLayout.Of(nodes, edges, new LayoutOptions { IsHorizontal = isHorizontal });
            var boxes = placed.Nodes.Values.ToList();
            boxes.Count.ShouldBe(nodes.Count);
            boxes.ShouldAllBe(box => box.X >= -0.01 && box.Y >= -0.01 && box.X + box.Width <= placed.Width + 0.01 && box.Y + box.Height <= placed.Height + 0.01);
            for (var a = 0; a < boxes.Count; a++)
            {
                for (var b = a + 1; b < boxes.Count; b++)
                    Overlap(boxes[a], boxes[b]).ShouldBeFalse($"{a} and {b}");
            }

            placed.Edges.Count.ShouldBe(edges.Count);
            placed.Edges.ShouldAllBe(edge => edge.Points.All(point => double.IsFinite(point.X) && double.IsFinite(point.Y)));
            var again = LayeredLayout.Of(nodes, edges, new LayoutOptions { IsHorizontal = isHorizontal });
            again.Nodes.ShouldBe(placed.Nodes);
        }
    }).Check(Config.QuickThrowOnFailure);

    private static Arbitrary<(int Nodes, (int From, int To)[] Edges)> Graphs() => (
        from nodes in Gen.Choose(1, 12)
        from edges in Gen.Choose(0, nodes - 1).Two().ArrayOf()
        select (nodes, edges.Select(edge => (edge.Item1, edge.Item2)).ToArray())).ToArbitrary();

    private static bool Overlap(Box a, Box b) =>
        a.X < b.X + b.Width - 0.01 && b.X < a.X + a.Width - 0.01 && a.Y < b.Y + b.Height - 0.01 && b.Y < a.Y + a.Height - 0.01;

    private static LayoutNode Node(string id, double width = 80) => new(id, width, 40);
}
