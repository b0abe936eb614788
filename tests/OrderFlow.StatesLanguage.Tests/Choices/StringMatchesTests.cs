using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.StatesLanguage.Choices;

namespace OrderFlow.StatesLanguage.Tests.Choices;

public sealed class StringMatchesTests
{
    [Theory]
    [InlineData("log-*.txt", "log-1.txt", true)]
    [InlineData("log-*.txt", "log-.txt", true)]
    [InlineData("log-*.txt", "log-1.txt.gz", false)]
    [InlineData("*", "", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a*a", "a", false)]
    [InlineData("a**b*", "axxb", true)]
    [InlineData("*ab*ab*", "abab", true)]
    [InlineData("*ab*ab*", "aba", false)]
    [InlineData("a\\*b", "a*b", true)]
    [InlineData("a\\*b", "axb", false)]
    [InlineData("a\\\\*", "a\\b", true)]
    [InlineData("a\\b", "a\\b", true)]
    [InlineData("a\\", "a\\", true)]
    [InlineData("a.c", "abc", false)]
    [InlineData("*", "line\nline", true)]
    public void A_star_stands_for_any_characters(string pattern, string text, bool matches) =>
        new StringPattern(pattern).Matches(text).ShouldBe(matches);

    [Fact]
    public void It_matches_what_a_regular_expression_would() =>
        Prop.ForAll(Arb.From(Texts("ab*")), Arb.From(Texts("ab")), (pattern, text) =>
            new StringPattern(pattern).Matches(text) == Regex.IsMatch(text, $@"\A{pattern.Replace("*", ".*", StringComparison.Ordinal)}\z", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Many_stars_take_no_longer_than_the_text_is_long()
    {
        var pattern = new StringPattern(string.Concat(Enumerable.Repeat("*a", 5_000)) + "b");

        pattern.Matches(new string('a', 200_000)).ShouldBeFalse();
        pattern.Matches(new string('a', 4_999) + "b").ShouldBeFalse();
        pattern.Matches(new string('a', 5_000) + "b").ShouldBeTrue();
    }

    private static Gen<string> Texts(string letters) => Gen.Elements(letters.ToCharArray()).ArrayOf().Select(chosen => new string(chosen)).Resize(8);
}
