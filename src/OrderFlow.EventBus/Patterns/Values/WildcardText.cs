using System.Text;

namespace OrderFlow.EventBus.Patterns.Values;

/// <summary>A text in which <c>*</c> stands for any run of characters; <c>\*</c> and <c>\\</c> stand for themselves.</summary>
internal sealed class WildcardText
{
    /// <summary>Stands for a star among <see cref="Elements"/>.</summary>
    public const int Star = -2;

    /// <summary>Stands behind the last of the <see cref="Elements"/>.</summary>
    public const int End = -3;

    private readonly byte[][] _literals;

    private WildcardText(byte[][] literals) => _literals = literals;

    /// <summary>The number of stars.</summary>
    public int Stars => _literals.Length - 1;

    /// <summary>The bytes between quotes, with <see cref="Star"/> for each star.</summary>
    public IReadOnlyList<int> Elements
    {
        get
        {
            var elements = new List<int> { '"' };
            for (var literal = 0; literal < _literals.Length; literal++)
            {
                elements.AddRange(_literals[literal].Select(value => (int)value));
                elements.Add(literal < Stars ? Star : '"');
            }

            return elements;
        }
    }

    /// <summary>Reads the text.</summary>
    /// <param name="text">The text as it stands in the pattern.</param>
    /// <param name="error">Makes the error for a reason.</param>
    public static WildcardText Parse(string text, Func<string, Exception> error)
    {
        var literals = new List<byte[]>();
        var literal = new StringBuilder();
        for (var place = 0; place < text.Length; place++)
        {
            var next = place + 1 < text.Length ? text[place + 1] : '\0';
            switch (text[place])
            {
                case '*' when next == '*':
                    throw error($"Consecutive wildcard characters at pos {Position(text, place)}");
                case '*':
                    literals.Add(Utf8Text.Encode(literal.ToString()));
                    literal.Clear();
                    break;
                case '\\' when next is '*' or '\\':
                    literal.Append(next);
                    place++;
                    break;
                case '\\':
                    throw error($"Invalid escape character at pos {Position(text, place)}");
                default:
                    literal.Append(text[place]);
                    break;
            }
        }

        literals.Add(Utf8Text.Encode(literal.ToString()));
        return new WildcardText([.. literals]);
    }

    /// <summary>Whether the whole text has this shape.</summary>
    public bool Matches(ReadOnlySpan<byte> text)
    {
        if (Stars == 0)
            return text.SequenceEqual(_literals[0]);
        if (!text.StartsWith(_literals[0]))
            return false;
        text = text[_literals[0].Length..];
        foreach (var literal in _literals.AsSpan(1, Stars - 1))
        {
            var place = text.IndexOf(literal);
            if (place < 0)
                return false;
            text = text[(place + literal.Length)..];
        }

        return text.EndsWith(_literals[^1]);
    }

    // The service counts bytes, and the quote before the text.
    private static int Position(string text, int place) => 1 + Encoding.UTF8.GetByteCount(text.AsSpan(0, place));
}
