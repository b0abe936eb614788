namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>+ - * / %</c></summary>
internal sealed class ArithmeticNode(char @operator, Node left, Node right, int position) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var a = left.Evaluate(input, frame);
        var b = right.Evaluate(input, frame);
        if (!a.IsUndefined && !IsNumeric(a))
            throw new JsonataFailure("T2001", a) { At = position, Token = @operator.ToString() };
        if (!b.IsUndefined && !IsNumeric(b))
            throw new JsonataFailure("T2002", b) { At = position, Token = @operator.ToString() };
        if (a.IsUndefined || b.IsUndefined)
            return default;
        return @operator switch
        {
            '+' => a.RawNumber + b.RawNumber,
            '-' => a.RawNumber - b.RawNumber,
            '*' => a.RawNumber * b.RawNumber,
            '/' => a.RawNumber / b.RawNumber,
            _ => a.RawNumber % b.RawNumber,
        };
    }

    private bool IsNumeric(JsonataValue value)
    {
        if (value.IsNumber && double.IsFinite(value.RawNumber))
            return true;
        if (!value.IsNumber || double.IsNaN(value.RawNumber))
            return false;
        throw new JsonataFailure("D1001", value) { At = position, Token = @operator.ToString() };
    }
}
