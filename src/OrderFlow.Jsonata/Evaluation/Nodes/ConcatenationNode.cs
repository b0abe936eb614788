using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>part &amp; part &amp; …</c>, joined once; nothing counts as an empty string.</summary>
internal sealed class ConcatenationNode : Node
{
    private readonly List<Node> _parts;
    private readonly List<int> _positions;

    private ConcatenationNode(Node left, Node right, int position)
    {
        _parts = [left, right];
        _positions = [position, position];
    }

    /// <summary>Joins two operands. What the left one joins is taken over, since a &amp; b &amp; c is (a &amp; b) &amp; c: only the whole is a string of its own.</summary>
    public static ConcatenationNode Create(Node left, Node right, int position)
    {
        if (left is not ConcatenationNode joined)
            return new(left, right, position);
        joined._parts.Add(right);
        joined._positions.Add(position);
        return joined;
    }

    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var few = default(Few);
        Span<string?> texts = _parts.Count <= Few.Length ? few[.._parts.Count] : new string?[_parts.Count];
        long length = 0;
        // The first two are evaluated before either becomes text: an error in the second comes before the first proves to be no text.
        var first = _parts[0].Evaluate(input, frame);
        var second = _parts[1].Evaluate(input, frame);
        for (var i = 0; i < _parts.Count; i++)
        {
            var text = Text(i == 0 ? first : i == 1 ? second : _parts[i].Evaluate(input, frame), _positions[i], frame.Run);
            texts[i] = text;
            length += text.Length;
            frame.Run.CheckText(length);
        }

        frame.Run.Scan(length);
        return string.Concat(texts);
    }

    private static string Text(JsonataValue value, int position, Run run)
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

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 8;

        private string? _first;
    }
}
