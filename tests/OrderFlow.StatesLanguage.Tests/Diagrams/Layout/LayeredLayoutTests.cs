using OrderFlow.StatesLanguage.Diagrams.Layout;

namespace OrderFlow.StatesLanguage.Tests.Diagrams.Layout;

public sealed class LayeredLayoutTests
{
    private static readonly Size Node = new(80, 40);
    private static readonly Size Label = new(60, 18);

    [Fact]
    public void A_chain_is_a_straight_column()
    {
        var placed = LayeredLayout.Of([new(100, 40), new(60, 40), new(140, 40)], [new(0, 1), new(1, 2)]);

        placed.Nodes.ShouldAllBe(box => box.CenterX == placed.Nodes[0].CenterX);
        placed.Edges.ShouldAllBe(edge => edge.Points.Count == 2);
    }

    [Fact]
    public void Branches_stand_side_by_side_in_the_order_in_which_they_are_given()
    {
        var placed = LayeredLayout.Of([Node, Node, Node, Node], [new(0, 1), new(0, 2), new(0, 3)]);

        placed.Nodes.Skip(1).ShouldAllBe(box => box.Y == placed.Nodes[1].Y);
        placed.Nodes.Skip(1).Select(box => box.X).ShouldBeInOrder();
        placed.Nodes[0].CenterX.ShouldBe(placed.Nodes[2].CenterX);
    }

    [Fact]
    public void The_usual_way_is_straight_and_the_exception_stands_aside()
    {
        var placed = LayeredLayout.Of([Node, Node, Node, Node], [new(0, 1), new(1, 2), new(0, 3, Label, IsAside: true), new(1, 3, Label, IsAside: true)]);

        placed.Nodes[1].CenterX.ShouldBe(placed.Nodes[0].CenterX);
        placed.Nodes[2].CenterX.ShouldBe(placed.Nodes[0].CenterX);
        placed.Edges[2].Points[0].X.ShouldNotBe(placed.Edges[0].Points[0].X);
    }

    [Fact]
    public void A_loop_goes_round_its_node()
    {
        var placed = LayeredLayout.Of([Node], [new(0, 0, Label)]);

        var (box, loop) = (placed.Nodes[0], placed.Edges[0]);
        loop.Points.Count.ShouldBe(6);
        loop.Points.Min(point => point.Y).ShouldBeLessThan(box.Y);
        loop.Points.Max(point => point.Y).ShouldBeGreaterThan(box.Bottom);
        loop.Label!.Value.X.ShouldBeGreaterThan(box.Right);
    }

    [Fact]
    public void An_arrow_back_goes_round_the_nodes_between()
    {
        var placed = LayeredLayout.Of([Node, Node, Node], [new(0, 1), new(1, 2), new(2, 0)]);

        var back = placed.Edges[2];
        back.IsBack.ShouldBeTrue();
        back.Points.Min(point => point.Y).ShouldBeLessThan(placed.Nodes[0].Y);
        back.Points.Max(point => point.Y).ShouldBeGreaterThan(placed.Nodes[2].Bottom);
    }

    [Fact]
    public void Long_arrows_to_one_node_share_a_straight_way()
    {
        const int steps = 20;
        LayoutEdge[] edges = [.. Enumerable.Range(0, steps).Select(step => new LayoutEdge(step, step + 1)), .. Enumerable.Range(0, steps - 1).Select(step => new LayoutEdge(step, steps + 1, Label, IsAside: true))];

        var placed = LayeredLayout.Of([.. Enumerable.Repeat(Node, steps + 2)], edges);

        var ways = placed.Edges.Skip(steps).Take(steps - 3).Select(edge => edge.Points[^2].X).Distinct().ToList();
        ways.Count.ShouldBe(1);
        placed.Size.Width.ShouldBeLessThan(steps * Label.Width / 2);
    }

    [Fact]
    public void A_graph_without_nodes_has_no_size() => LayeredLayout.Of([], []).Size.ShouldBe(default);
}
