namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>first..last</c></summary>
internal sealed class RangeNode(Node first, Node last, int position) : SequenceNode
{
    private const double Limit = 1e7;

    public override JsonataValue Raw(JsonataValue input, Frame frame)
    {
        var from = first.Evaluate(input, frame);
        var to = last.Evaluate(input, frame);
        if (!from.IsUndefined && !Numbers.IsInteger(from))
            throw new JsonataFailure("T2003", from) { At = position, Token = ".." };
        if (!to.IsUndefined && !Numbers.IsInteger(to))
            throw new JsonataFailure("T2004", to) { At = position, Token = ".." };
        if (from.IsUndefined || to.IsUndefined || from.RawNumber > to.RawNumber)
            return default;
        var size = to.RawNumber - from.RawNumber + 1;
        if (size > Limit)
            throw new JsonataFailure("D2014", size) { At = position, Token = ".." };
        frame.Run.CheckLength((long)size);
        frame.Run.ReserveItems((long)size);
        frame.Run.Scan((long)size);
        var items = new JsonataValue[(int)size];
        for (var i = 0; i < items.Length; i++)
            items[i] = from.RawNumber + i;
        return new JsonataArray(items, items.Length, ArrayTraits.Sequence);
    }
}
