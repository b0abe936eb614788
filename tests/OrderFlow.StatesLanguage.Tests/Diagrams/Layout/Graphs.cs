using FsCheck;
using FsCheck.Fluent;
using OrderFlow.StatesLanguage.Diagrams.Layout;

namespace OrderFlow.StatesLanguage.Tests.Diagrams.Layout;

/// <summary>Graphs to lay out: any arrows between any nodes, with and without labels, also from a node to itself.</summary>
internal sealed record Graphs(Size[] Nodes, LayoutEdge[] Edges)
{
    public static Arbitrary<Graphs> Arbitrary { get; } = (
        from count in Gen.Choose(1, 14)
        from nodes in Gen.Choose(20, 120).Two().ArrayOf(count)
        from edges in Edge(count).ArrayOf()
        select new Graphs([.. nodes.Select(size => new Size(size.Item1 * 2, size.Item2))], edges)).ToArbitrary();

    public PlacedGraph Placed(bool isHorizontal = false, int mostBends = 1_000) =>
        LayeredLayout.Of(Nodes, Edges, new LayoutOptions { IsHorizontal = isHorizontal, MostBends = mostBends });

    private static Gen<LayoutEdge> Edge(int count) =>
        from ends in Gen.Choose(0, count - 1).Two()
        from label in Gen.Elements(default(Size), default, new Size(40, 18), new Size(160, 32))
        from isAside in Gen.Elements(false, false, true)
        select new LayoutEdge(ends.Item1, ends.Item2, label, isAside);
}
