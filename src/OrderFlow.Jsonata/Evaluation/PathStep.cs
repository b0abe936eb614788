using OrderFlow.Jsonata.Evaluation.Nodes;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>One step of a path.</summary>
/// <param name="Names">Plain names in front of the step. They are followed together with it, see <see cref="PathWalk"/>; a step may also be nothing but names.</param>
/// <param name="Node">The step, filters included unless it sorts or yields tuples; none where <see cref="Names"/> are all.</param>
/// <param name="Sort">The order, if the step sorts.</param>
/// <param name="Stages">What happens to all values of a step that sorts or yields tuples.</param>
internal readonly record struct PathStep(NameNode[] Names, Node? Node, Sorting? Sort, TupleStage[] Stages);
