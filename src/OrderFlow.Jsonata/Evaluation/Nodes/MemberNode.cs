namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>name.name</c>, <c>$variable.name.name</c>: by far the most frequent paths. Through objects they need no sequence; an array on the way is walked as in any path.</summary>
internal sealed class MemberNode(Node? start, NameNode[] names) : SequenceNode
{
    /// <summary>What the names start from; none if it is the context.</summary>
    public Node? Start { get; } = start;

    public ReadOnlySpan<NameNode> Names => names;

    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var value = Start is null ? input : Start.Evaluate(input, frame);
        for (var i = 0; i < names.Length; i++)
        {
            if (value.Reference is not JsonataObject members)
                return value.Reference is JsonataArray array ? Walk(array, i, frame) : JsonataValue.Undefined;
            frame.Run.Step();
            value = names[i].Member(members);
        }

        return value.Reference is JsonataArray { IsSequence: true } sequence ? sequence.With(ArrayTraits.Sequence) : value;
    }

    private JsonataValue Walk(JsonataArray array, int followed, Frame frame)
    {
        var room = default(ValueBuffer.Room);
        var walk = new PathWalk(names, null, isLast: true, frame, room);
        var isContext = followed == 0 && Start is null;
        if (array.IsConstructed && !isContext)
            walk.Visit((JsonataValue)array, followed);
        else
            walk.Visit(array, followed);
        return walk.End().Value;
    }
}
