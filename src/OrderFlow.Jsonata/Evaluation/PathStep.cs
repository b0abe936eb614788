using OrderFlow.Jsonata.Evaluation.Nodes;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>One step of a path.</summary>
/// <param name="Node">The step, filters included unless it sorts or yields tuples; none where <see cref="Names"/> are all.</param>
/// <param name="Sort">The order, if the step sorts.</param>
/// <param name="Stages">What happens to all values of a step that sorts or yields tuples.</param>
internal sealed record PathStep(Node? Node, Sorting? Sort, TupleStage[] Stages)
{
    /// <summary>Plain names in front of the step. They are followed together with it, see <see cref="PathWalk"/>; a step may also be nothing but names.</summary>
    public NameNode[] Names { get; init; } = [];

    /// <summary>The same steps, names put in front of what stands behind them.</summary>
    public static PathStep[] Join(PathStep[] steps)
    {
        var joined = new PathStep[steps.Length];
        var count = 0;
        for (var i = 0; i < steps.Length; i++)
        {
            var names = NamesAt(steps, i);
            i += names.Length;
            var isFree = i == steps.Length || steps[i].Sort is not null;
            if (names.Length > 0 && isFree)
                joined[count++] = new(null, null, []) { Names = names };
            if (i < steps.Length)
                joined[count++] = names.Length > 0 && !isFree ? steps[i] with { Names = names } : steps[i];
        }

        return joined[..count];
    }

    private static NameNode[] NamesAt(PathStep[] steps, int start)
    {
        var end = start;
        while (end < steps.Length && steps[end].Node is NameNode)
            end++;
        return end == start ? [] : Array.ConvertAll(steps[start..end], step => (NameNode)step.Node!);
    }
}
