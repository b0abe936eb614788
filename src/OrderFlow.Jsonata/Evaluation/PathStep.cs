namespace OrderFlow.Jsonata.Evaluation;

/// <summary>One step of a path.</summary>
/// <param name="Node">The step, filters included unless it sorts or yields tuples.</param>
/// <param name="Sort">The order, if the step sorts.</param>
/// <param name="Stages">What happens to all values of a step that sorts or yields tuples.</param>
internal sealed record PathStep(Node? Node, Sorting? Sort, TupleStage[] Stages);
