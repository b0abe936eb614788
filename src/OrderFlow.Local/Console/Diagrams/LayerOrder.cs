namespace OrderFlow.Local.Console.Diagrams;

/// <summary>Orders the layers so that few arrows cross: each node near the middle of its neighbours, back and forth.</summary>
internal static class LayerOrder
{
    private const int Sweeps = 24;

    public static void Run(List<List<Vertex>> layers)
    {
        var best = Copy(layers);
        var fewest = Crossings(layers);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var down = sweep % 2 == 0;
            for (var i = 1; i < layers.Count; i++)
            {
                var layer = down ? i : layers.Count - 1 - i;
                Sort(layers[layer], layers[down ? layer - 1 : layer + 1], down);
            }

            if (Crossings(layers) is var crossings && crossings < fewest)
                (fewest, best) = (crossings, Copy(layers));
        }

        for (var i = 0; i < layers.Count; i++)
            layers[i] = best[i];
    }

    private static void Sort(List<Vertex> layer, List<Vertex> fixedLayer, bool down)
    {
        var position = Positions(fixedLayer);
        var middle = layer.Select((vertex, index) => (vertex, index)).ToDictionary(pair => pair.vertex, pair =>
            (down ? pair.vertex.Above : pair.vertex.Below).Select(neighbour => (double)position[neighbour]).DefaultIfEmpty(pair.index).Average());
        var sorted = layer.OrderBy(vertex => middle[vertex]).ToList();
        layer.Clear();
        layer.AddRange(sorted);
    }

    private static int Crossings(List<List<Vertex>> layers)
    {
        var count = 0;
        for (var i = 0; i + 1 < layers.Count; i++)
        {
            var position = Positions(layers[i + 1]);
            var ends = layers[i].SelectMany(vertex => vertex.Below.Select(below => position[below]).Order()).ToList();
            for (var a = 0; a < ends.Count; a++)
            {
                for (var b = a + 1; b < ends.Count; b++)
                    count += ends[a] > ends[b] ? 1 : 0;
            }
        }

        return count;
    }

    private static Dictionary<Vertex, int> Positions(List<Vertex> layer) => layer.Select((vertex, index) => (vertex, index)).ToDictionary(pair => pair.vertex, pair => pair.index);

    private static List<List<Vertex>> Copy(List<List<Vertex>> layers) => layers.ConvertAll(layer => layer.ToList());
}
