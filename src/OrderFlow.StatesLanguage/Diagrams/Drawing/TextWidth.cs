using System.Globalization;
using System.Text;

namespace OrderFlow.StatesLanguage.Diagrams.Drawing;

/// <summary>How wide a text is in Arial, Helvetica or Liberation Sans, which have the same widths, without looking at a font.</summary>
internal static class TextWidth
{
    // Other fonts that a machine may have instead are a little wider.
    private const double Margin = 1.04;
    private const double Bold = 1.07;
    private const int Wide = 1000;
    private const int Usual = 620;

    // Of the characters from space to tilde, in thousandths of the size.
    private static readonly short[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The width in pixels.</summary>
    /// <param name="text">The text, in one line.</param>
    /// <param name="size">The size of the font in pixels.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static double Of(string text, double size, bool isBold = false)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width * size * Margin * (isBold ? Bold : 1) / 1000;
    }

    private static int Of(Rune rune)
    {
        if (rune.Value is >= ' ' and <= '~')
            return Ascii[rune.Value - ' '];
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        // From Hangul Jamo on scripts are as wide as high; so are pictures.
        return rune.Value >= 0x1100 ? Wide : Usual;
    }
}
