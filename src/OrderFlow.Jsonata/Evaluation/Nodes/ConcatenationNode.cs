using System.Runtime.CompilerServices;

namespace OrderFlow.Jsonata.Evaluation.Nodes;

/// <summary><c>part &amp; part &amp; …</c>, joined once; nothing counts as an empty string.</summary>
/// <param name="parts">Two or more.</param>
/// <param name="positions">The operator that each belongs to.</param>
internal sealed class ConcatenationNode(Node[] parts, int[] positions) : Node
{
    public override JsonataValue Evaluate(JsonataValue input, Frame frame)
    {
        var few = default(Few);
        Span<string?> texts = parts.Length <= Few.Length ? few[..parts.Length] : new string?[parts.Length];
        long length = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var text = Text(parts[i].Evaluate(input, frame), positions[i]);
            texts[i] = text;
            length += text.Length;
            frame.Run.CheckText(length);
        }

        return string.Concat(texts);
    }

    private static string Text(JsonataValue value, int position)
    {
        try
        {
            return value.IsUndefined ? "" : Texts.Of(value);
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
