using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths.Filters;

/// <summary>A path of a filter: from the item (<c>@</c>) or from the document (<c>$</c>) that the filter's own path leads into.</summary>
internal sealed class PathOperand(bool fromDocument, PathSteps steps) : Operand
{
    public override JsonataValue Evaluate(in JsonataValue item, PathWalk walk)
    {
        PathWalk.Deepen();
        return steps.TryEvaluate(fromDocument ? walk.Document : item, walk, out var value) ? value : default;
    }

    public override string ToString() => $"{(fromDocument ? '$' : '@')}{steps}";
}
