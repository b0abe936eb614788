using System.Text;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Turns offsets in UTF-8 text into lines and columns; offsets must not go back.</summary>
internal sealed class TextPositions(ReadOnlyMemory<byte> text)
{
    private int offset;
    private int line = 1;
    private int column = 1;

    public SourcePosition At(long target)
    {
        var passed = text.Span[offset..(int)Math.Clamp(target, offset, text.Length)];
        offset += passed.Length;
        var lineEnd = passed.LastIndexOf((byte)'\n');
        if (lineEnd >= 0)
        {
            line += passed.Count((byte)'\n');
            column = 1;
            passed = passed[(lineEnd + 1)..];
        }

        column += Ascii.IsValid(passed) ? passed.Length : UnitsOf(passed);
        return new SourcePosition(line, column);
    }

    private static int UnitsOf(ReadOnlySpan<byte> bytes)
    {
        var units = 0;
        foreach (var unit in bytes)
        {
            // A character of four bytes takes two UTF-16 units, the units that editors count.
            if ((unit & 0xC0) != 0x80)
                units += unit >= 0xF0 ? 2 : 1;
        }

        return units;
    }
}
