namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class RegularExpressions
{
    [Theory]
    [InlineData("$match('xyz1', /[^\\D]/).index", "3")]
    [InlineData("$split('a\u00a0b\ufeffc', /\\s/)", "[\"a\",\"b\",\"c\"]")]
    [InlineData("$replace('\u0663x3', /\\d/, '#')", "\"\u0663x#\"")]
    [InlineData("$contains('K\u212a', /\\u212a$/)", "true")]
    [InlineData("$match('Kk\u212a', /k+/i).match", "\"Kk\"")]
    [InlineData("$match('\u03a3\u03c3\u03c2', /\u03c3+/i).match", "\"\u03a3\u03c3\u03c2\"")]
    [InlineData("$match('a\\nb', /^b$/m).index", "2")]
    [InlineData("$contains('a\\n', /a$/)", "false")]
    [InlineData("$match('zaacbbbcac', /(z)((a+)?(b+)?(c))*/).groups", "[\"z\",\"ac\",\"a\",null,\"c\"]")]
    [InlineData("$match('aab', /(a)(x)?\\2b/).groups", "[\"a\",null]")]
    [InlineData("$match('\\n', /\\12()/).index", "0")]
    [InlineData("$match('ab12', /(?<x>[a-z]+)(\\d)\\k<x>?/).groups", "[\"ab\",\"1\"]")]
    [InlineData("$match('a-9', /[\\w-]+/).match", "\"a-9\"")]
    [InlineData("$match('A', /\\x41|\\101/).index", "0")]
    [InlineData("$contains('\\\\cx', /\\cx|\\\\c/)", "true")]
    [InlineData("$match('bb', /(?:(b??))+$/).groups", "[\"b\"]")]
    [InlineData("$match('b', /(b*?)+/).match", "\"b\"")]
    [InlineData("$match('abc', /(?<=a)b(?!d)/).index", "1")]
    [InlineData("$replace('aXb', /[^]/, '.', 2)", "\"..b\"")]
    public void Patterns_mean_what_they_mean_in_JavaScript(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$contains('a', /a**/)")]
    [InlineData("$contains('a', /^*/)")]
    [InlineData("$contains('a', /[z-a]/)")]
    [InlineData("$contains('a', /(?i)a/)")]
    [InlineData("$contains('a', /(?>a)/)")]
    [InlineData("$contains('a', /a{2,1}/)")]
    [InlineData("$contains('a', /(?<a>x)(?<a>y)/)")]
    public void Patterns_that_JavaScript_refuses_do_not_parse(string expression)
    {
        var error = Expressions.Fails(expression);

        error.Code.ShouldBe("S0303");
        error.Position.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("/(a+)+$/")]
    [InlineData("/(a|aa)+$/")]
    [InlineData("/^(a|a|a)*$/i")]
    public void Patterns_without_references_and_looks_are_matched_in_linear_time(string pattern) =>
        Expressions.Evaluate($"$match($, {pattern})", $"\"{new string('a', 60)}!\"").ShouldBe("");

    [Fact]
    public void Others_end_by_the_time_limit() =>
        Expressions.Fails("$match($, /^(a+)+\\1b$/)", $"\"{new string('a', 60)}!\"").Code.ShouldBe("U1001");

    [Theory]
    [InlineData("/a/('bab').[start, end]", "[1,2]")]
    [InlineData("/1/(210).start", "1")]
    [InlineData("/a/('aa', 1).start", "1")]
    [InlineData("/a/(nothing)", "")]
    public void A_regular_expression_is_a_function(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);
}
