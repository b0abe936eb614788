using OrderFlow.Jsonata.Evaluation.Nodes;

namespace OrderFlow.Jsonata.Evaluation;

/// <summary>One step of a path, with the plain names in front of it.</summary>
/// <param name="Names">Names that lead to the values the step is taken from. They are followed together, see <see cref="PathWalk"/>.</param>
/// <param name="Node">The step, filters included unless it sorts or yields tuples; none if the names are all.</param>
/// <param name="Sort">The order, if the step sorts.</param>
/// <param name="Stages">What happens to all values of a step that sorts or yields tuples.</param>
internal sealed record PathStep(NameNode[] Names, Node? Node, Sorting? Sort, TupleStage[] Stages);
