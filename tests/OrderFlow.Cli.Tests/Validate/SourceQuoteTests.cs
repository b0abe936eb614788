using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Cli.Validate;

namespace OrderFlow.Cli.Tests.Validate;

public sealed class SourceQuoteTests
{
    [Theory]
    [InlineData("  \"Next\": «\"B\"»,", "  \"Next\": \"B\",", 10, 3)]
    [InlineData("\t\t\"a\": «1»", "  \"a\": 1", 7, 1)]
    [InlineData("\"a«»", "\"a", 2, 1)]
    [InlineData("\"状態\": «\"注文😀\"»", "\"状態\": \"注文😀\"", 8, 8)]
    [InlineData("\"e\u0301\": «1»", "\"e\u0301\": 1", 5, 1)]
    [InlineData("\u009b31m«x»", " 31mx", 4, 1)]
    public void A_mark_is_below_what_is_marked_in_cells_of_the_terminal(string marked, string text, int indentation, int length) =>
        Quote(marked).ShouldBe(new SourceQuote(text, indentation, length));

    [Fact]
    public void A_long_line_is_cut_around_the_mark()
    {
        var quote = Quote($"{new string('a', 300)}«price»{new string('b', 300)}");

        quote.Text.ShouldBe($"…{new string('a', 40)}price{new string('b', 75)}…");
        (quote.Indentation, quote.Length).ShouldBe((41, 5));
    }

    [Fact]
    public void A_long_mark_ends_where_the_line_is_cut()
    {
        var quote = Quote($"a«{new string('b', 300)}»c");

        quote.Text.ShouldBe($"a{new string('b', 119)}…");
        (quote.Indentation, quote.Length).ShouldBe((1, 119));
    }

    [Fact]
    public void No_character_is_broken_and_the_mark_is_below_the_text() => Prop.ForAll(
        (from parts in Gen.Elements("a", "\t", "😀", "状", "e\u0301", "\"", " ").ArrayOf().Resize(400)
         from at in Gen.Choose(0, 400)
         from length in Gen.Choose(0, 20)
         select (Parts: parts, At: at, Length: length)).ToArbitrary(),
        line =>
        {
            var at = Math.Min(line.At, line.Parts.Length);
            var marked = string.Concat(line.Parts.Skip(at).Take(line.Length));
            var before = string.Concat(line.Parts.Take(at));
            var quote = SourceQuote.Of(string.Concat(line.Parts), before.Length, before.Length + marked.Length);

            quote.Text.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
            quote.Text.TrimStart('…').Length.ShouldBeLessThanOrEqualTo(122);
            quote.Length.ShouldBeInRange(1, 121);
            if (marked.Length is > 0 and < 30)
                quote.Text.ShouldContain(marked.Replace('\t', ' '));
        }).QuickCheckThrowOnFailure();

    private static SourceQuote Quote(string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        return SourceQuote.Of(marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), start, end);
    }
}
