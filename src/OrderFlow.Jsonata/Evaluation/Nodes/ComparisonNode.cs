namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>&lt; &lt;= &gt; &gt;=</c></summary>
internal sealed class ComparisonNode : Node
{
    private readonly string _operator;
    private readonly int _position;

    public ComparisonNode(string @operator, Node left, Node right, int position)
    {
        _operator = @operator;
        IsGreater = @operator[0] == '>';
        IsOrEqual = @operator.Length > 1;
        _position = position;
        Left = left;
        Right = right;
    }

    public bool IsGreater { get; }

    public bool IsOrEqual { get; }

    public Node Left { get; }

    public Node Right { get; }

    public override JsonataValue Evaluate(JsonataValue input, Frame frame) =>
        Compare(Left.Evaluate(input, frame), Right.Evaluate(input, frame), frame.Run);

    private JsonataValue Compare(in JsonataValue a, in JsonataValue b, Run run)
    {
        if (a.IsNumber && b.IsNumber)
            return Holds(a.RawNumber, b.RawNumber);
        if (!IsComparable(a) || !IsComparable(b))
            throw new JsonataFailure("T2010", a.IsNumber || a.IsString ? b : a) { At = _position, Token = _operator };
        if (a.IsUndefined || b.IsUndefined)
            return default;
        if (a.IsNumber || b.IsNumber)
            throw new JsonataFailure("T2009", a) { Value2 = b, At = _position, Token = _operator };
        return Holds(Texts.Compare(a.AsString(), b.AsString(), run), 0);
    }

    private static bool IsComparable(in JsonataValue value) => value.IsNumber || value.IsString || value.IsUndefined;

    private bool Holds(double a, double b) => IsGreater
        ? IsOrEqual ? a >= b : a > b
        : IsOrEqual ? a <= b : a < b;
}
