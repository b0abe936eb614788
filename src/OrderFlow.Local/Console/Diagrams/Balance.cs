namespace OrderFlow.Local.Console.Diagrams;

/// <summary>
/// Places the nodes of each layer as near to the middle of their neighbours as their order and the gaps between them allow:
/// the least squares under these constraints, by pooling neighbours that would overlap.
/// </summary>
/// <seealso href="https://en.wikipedia.org/wiki/Isotonic_regression"/>
internal static class Balance
{
    private const int Sweeps = 16;

    public static void Run(List<List<Vertex>> layers, LayoutOptions options)
    {
        foreach (var layer in layers)
        {
            var at = 0d;
            foreach (var vertex in layer)
            {
                vertex.Center = at + (vertex.Breadth / 2);
                at += vertex.Breadth + options.NodeGap;
            }
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var down = sweep % 2 == 0;
            foreach (var layer in down ? layers : Enumerable.Reverse(layers))
                Place(layer, vertex => Wish(vertex, sweep >= Sweeps - 2 ? [.. vertex.Above, .. vertex.Below] : down ? vertex.Above : vertex.Below), options);
        }
    }

    private static double Wish(Vertex vertex, List<Vertex> neighbours) =>
        neighbours.Count == 0 ? vertex.Center : neighbours.Average(neighbour => neighbour.Center);

    private static void Place(List<Vertex> layer, Func<Vertex, double> wish, LayoutOptions options)
    {
        // Less what has to lie between them and the first one, centers need only be in order.
        var offsets = new double[layer.Count];
        for (var i = 1; i < layer.Count; i++)
            offsets[i] = offsets[i - 1] + ((layer[i - 1].Breadth + layer[i].Breadth) / 2) + Gap(layer[i - 1], layer[i], options);
        var pools = new Stack<(double Sum, double Weight, int Count)>();
        for (var i = 0; i < layer.Count; i++)
        {
            // A line that passes straight through is worth more than a node in the middle.
            var weight = layer[i].IsReal ? 1d : 2d;
            var pool = (Sum: (wish(layer[i]) - offsets[i]) * weight, Weight: weight, Count: 1);
            while (pools.TryPeek(out var before) && before.Sum / before.Weight > pool.Sum / pool.Weight)
            {
                pools.Pop();
                pool = (before.Sum + pool.Sum, before.Weight + pool.Weight, before.Count + pool.Count);
            }

            pools.Push(pool);
        }

        var index = 0;
        foreach (var pool in pools.Reverse())
        {
            for (var i = 0; i < pool.Count; i++, index++)
                layer[index].Center = (pool.Sum / pool.Weight) + offsets[index];
        }
    }

    private static double Gap(Vertex left, Vertex right, LayoutOptions options) => left.IsReal && right.IsReal ? options.NodeGap : options.NodeGap / 2;
}
