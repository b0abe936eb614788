namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>left in right</c>: scalars by value, arrays and objects only if they are the very same.</summary>
internal sealed class InclusionNode(Node left, Node right) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var item = left.Evaluate(input, frame);
        var items = right.Evaluate(input, frame);
        if (item.IsUndefined || items.IsUndefined)
            return false;
        if (items.Reference is not JsonataArray array)
            return AreSame(item, items, frame.Run);
        frame.Run.Step(array.Count);
        foreach (var candidate in array.Items)
        {
            if (AreSame(item, candidate, frame.Run))
                return true;
        }

        return false;
    }

    // Those without items or members are shared, so they say nothing about where they come from.
    private static bool AreSame(JsonataValue a, JsonataValue b, Run run) => a.Reference switch
    {
        JsonataArray array => array.Count > 0 && ReferenceEquals(array, b.Reference),
        JsonataObject members => members.Count > 0 && ReferenceEquals(members, b.Reference),
        _ => DeepEquality.AreEqual(a, b, run),
    };
}
