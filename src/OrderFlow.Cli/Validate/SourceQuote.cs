using System.Globalization;
using Spectre.Console.Rendering;

namespace OrderFlow.Cli.Validate;

/// <summary>A line of a file as it is shown, and where a mark below it stands.</summary>
/// <param name="Text">The line, or what is around the mark when it is long. Tabs and control characters are spaces.</param>
/// <param name="Indentation">How many cells of the terminal are before the mark: some characters take two, some none.</param>
/// <param name="Length">How many cells the mark has, at least one; as many as are shown of a long one.</param>
internal sealed record SourceQuote(string Text, int Indentation, int Length)
{
    private const int Widest = 120;
    private const int MostBefore = 80;
    private const int ShownBefore = 40;
    private const string Cut = "…";

    /// <summary>Quotes a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the mark begins, in UTF-16 units from 0.</param>
    /// <param name="end">Where it ends.</param>
    public static SourceQuote Of(string line, int start, int end)
    {
        start = Math.Clamp(start, 0, line.Length);
        end = Math.Clamp(end, start, line.Length);
        var first = start > MostBefore && line.Length > Widest ? Whole(line, start - ShownBefore) : 0;
        var last = line.Length - first > Widest ? Whole(line, first + Widest) : line.Length;
        var before = (first > 0 ? Cut : "") + Shown(line[first..start]);
        var marked = Shown(line[start..Math.Max(start, Math.Min(end, last))]);
        var after = Shown(line[(start + marked.Length)..Math.Max(start + marked.Length, last)]) + (last < line.Length ? Cut : "");
        return new SourceQuote(before + marked + after, Cells(before), Math.Max(1, Cells(marked)));
    }

    // Neither a pair of surrogates nor a letter and its accents are taken apart.
    private static int Whole(string line, int at)
    {
        while (at > 0 && (char.IsLowSurrogate(line[at]) || CharUnicodeInfo.GetUnicodeCategory(line, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            at--;
        return at;
    }

    private static string Shown(string text) => string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));

    private static int Cells(string text) => text.Length == 0 ? 0 : new Segment(text).CellCount();
}
