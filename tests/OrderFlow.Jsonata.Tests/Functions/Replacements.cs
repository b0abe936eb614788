namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class Replacements
{
    [Theory]
    [InlineData("$replace('abc', /(b)/, '[$1$0$$]')", "\"a[bb$]c\"")]
    [InlineData("$replace('abc', /(b)/, '$12')", "\"ab2c\"")]
    [InlineData("$replace('abc', /(a)(b)(c)/, '$3$2$1')", "\"cba\"")]
    [InlineData("$replace('abc', /b/, '$1')", "\"ac\"")]
    [InlineData("$replace('abc', /(x)?b/, '<$1>')", "\"a<>c\"")]
    [InlineData("$replace('aaa', 'a', '$0', 2)", "\"$0$0a\"")]
    [InlineData("$replace('abc', /x/, nothing)", "\"abc\"")]
    [InlineData("$replace('abc', 'x', nothing)", "\"abc\"")]
    [InlineData("$match('abab', /b/, 1).index", "1")]
    [InlineData("$split('a1b2c', /\\d/, 2)", "[\"a\",\"b\"]")]
    public void A_dollar_sign_puts_groups_in(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$replace('a', /b*/, '-')", "D1004")]
    [InlineData("$match('ab', /b*/, 1)", "D1004")]
    [InlineData("$replace('ab', /b/, function($m) { 1 })", "D3012")]
    [InlineData("$match('a', function($s) { 'no' })", "T1010")]
    public void Matches_have_a_length_and_replacements_are_strings(string expression, string code) => Expressions.Fails(expression).Code.ShouldBe(code);
}
