namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>&lt; &lt;= &gt; &gt;=</c></summary>
internal sealed class ComparisonNode(string @operator, Node left, Node right, int position) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var a = left.Evaluate(input, frame);
        var b = right.Evaluate(input, frame);
        if (!IsComparable(a) || !IsComparable(b))
            throw new JsonataFailure("T2010", a.IsNumber || a.IsString ? b : a) { At = position, Token = @operator };
        if (a.IsUndefined || b.IsUndefined)
            return default;
        if (a.IsNumber && b.IsNumber)
            return Holds(a.RawNumber, b.RawNumber);
        if (a.IsNumber || b.IsNumber)
            throw new JsonataFailure("T2009", a) { Value2 = b, At = position, Token = @operator };
        return Holds(Texts.Compare(a.AsString(), b.AsString(), frame.Run), 0);
    }

    private static bool IsComparable(JsonataValue value) => value.IsNumber || value.IsString || value.IsUndefined;

    private bool Holds(double a, double b) => @operator switch
    {
        "<" => a < b,
        "<=" => a <= b,
        ">" => a > b,
        _ => a >= b,
    };
}
