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
        var joined = new List<PathStep>(steps.Length);
        var names = new List<NameNode>();
        foreach (var step in steps)
        {
            if (step.Node is NameNode name)
            {
                names.Add(name);
                continue;
            }

            if (step.Sort is not null)
                AddNames();
            joined.Add(names.Count == 0 ? step : step with { Names = [.. names] });
            names.Clear();
        }

        AddNames();
        return joined.Count == steps.Length ? steps : [.. joined];

        void AddNames()
        {
            if (names.Count > 0)
                joined.Add(new(null, null, []) { Names = [.. names] });
            names.Clear();
        }
    }
}
