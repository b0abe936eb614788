namespace OrderFlow.StatesLanguage.Json;

/// <summary>Turns offsets in UTF-8 text into lines and columns; offsets must not go back.</summary>
internal sealed class TextPositions(ReadOnlyMemory<byte> text)
{
    private int offset;
    private int line = 1;
    private int column = 1;

    public SourcePosition At(long target)
    {
        var bytes = text.Span;
        for (; offset < target && offset < bytes.Length; offset++)
        {
            var unit = bytes[offset];
            if (unit == '\n')
            {
                line++;
                column = 1;
            }
            else if ((unit & 0xC0) != 0x80)
            {
                // A character of four bytes takes two UTF-16 units, the units that editors count.
                column += unit >= 0xF0 ? 2 : 1;
            }
        }

        return new SourcePosition(line, column);
    }
}
