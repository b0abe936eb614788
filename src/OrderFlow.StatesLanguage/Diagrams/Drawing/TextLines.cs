namespace OrderFlow.StatesLanguage.Diagrams.Drawing;

/// <summary>A text in lines that are not wider than allowed.</summary>
/// <param name="Lines">The lines, at least one; the last one ends in an ellipsis where there would be more.</param>
/// <param name="Width">The width of the widest line, in pixels.</param>
internal sealed record TextLines(IReadOnlyList<string> Lines, double Width)
{
    /// <summary>Breaks a text.</summary>
    /// <param name="text">The text; white space counts as one space.</param>
    /// <param name="size">The size of the font in pixels.</param>
    /// <param name="isBold">Whether it is bold.</param>
    /// <param name="widest">The width that a line may have, in pixels; a single character may have more.</param>
    /// <param name="most">How many lines there may be.</param>
    public static TextLines Of(string text, double size, bool isBold, double widest, int most)
    {
        var lines = new LineBreaker(line => TextWidth.Of(line, size, isBold) <= widest, most).Break(text);
        return new TextLines(lines, lines.Max(line => TextWidth.Of(line, size, isBold)));
    }
}
