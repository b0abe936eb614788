namespace OrderFlow.StatesLanguage.Diagrams.Layout;

/// <summary>Which blocks follow each block in some layer, and the least distance between their middles.</summary>
internal sealed class BlockNeighbours(int count)
{
    private readonly List<(int Next, double Distance)>?[] following = new List<(int, double)>?[count];

    public IReadOnlyList<(int Next, double Distance)> Of(int block) => following[block] ?? [];

    public void Add(int block, int next, double distance)
    {
        var list = following[block] ??= [];
        // Blocks that run beside each other meet again in every layer.
        for (var i = 0; i < list.Count; i++)
            if (list[i].Next == next)
            {
                list[i] = (next, Math.Max(list[i].Distance, distance));
                return;
            }

        list.Add((next, distance));
    }
}
