namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>left &amp; right</c>; nothing counts as an empty string.</summary>
internal sealed class ConcatenationNode(Node left, Node right, int position) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var (first, second) = (left.Evaluate(input, frame), right.Evaluate(input, frame));
        var (a, b) = (Text(first, frame.Run), Text(second, frame.Run));
        frame.Run.CheckText((long)a.Length + b.Length);
        frame.Run.Scan((long)a.Length + b.Length);
        return string.Concat(a, b);
    }

    private string Text(JsonataValue value, Run run)
    {
        try
        {
            return value.IsUndefined ? "" : Texts.Of(value, run);
        }
        catch (JsonataFailure failure) when (failure.Place(position, "&"))
        {
            throw;
        }
    }
}
