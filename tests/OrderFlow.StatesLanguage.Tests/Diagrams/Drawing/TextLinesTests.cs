using OrderFlow.StatesLanguage.Diagrams.Drawing;

namespace OrderFlow.StatesLanguage.Tests.Diagrams.Drawing;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("Ship", "Ship")]
    [InlineData("Check the credit of the customer", "Check the credit of|the customer")]
    [InlineData("CheckTheCreditOfTheCustomer", "CheckTheCreditOf|TheCustomer")]
    [InlineData("  two\n\tlines  ", "two lines")]
    [InlineData("", "")]
    public void A_text_is_broken_between_words(string text, string lines) =>
        string.Join('|', Of(text).Lines).ShouldBe(lines);

    [Fact]
    public void A_text_that_is_too_long_ends_in_an_ellipsis()
    {
        var lines = TextLines.Of("Check the credit of the customer and of everyone around", 13, isBold: true, 130, most: 2);

        lines.Lines.ShouldBe(["Check the credit of", "the customer and…"]);
        lines.Width.ShouldBeLessThanOrEqualTo(130);
    }

    [Fact]
    public void A_character_is_never_broken()
    {
        const string family = "👩‍👩‍👧‍👧";

        Of(string.Concat(Enumerable.Repeat(family, 30))).Lines.ShouldAllBe(line => line.Replace(family, "", StringComparison.Ordinal).Trim('…').Length == 0);
    }

    [Theory]
    [InlineData("iiii", "WWWW")]
    [InlineData("abcd", "状態状態")]
    [InlineData("e", "ee")]
    public void A_text_is_as_wide_as_its_characters(string narrow, string wide) =>
        TextWidth.Of(narrow, 13).ShouldBeLessThan(TextWidth.Of(wide, 13));

    [Fact]
    public void What_has_no_width_counts_nothing() => TextWidth.Of("e\u0301\u200D", 13).ShouldBe(TextWidth.Of("e", 13));

    private static TextLines Of(string text) => TextLines.Of(text, 13, isBold: true, 130, most: 4);
}
