namespace OrderFlow.Jsonata.Tests.Functions;

public sealed class StringFunctions
{
    [Theory]
    [InlineData("$uppercase('\u1fb3\u0390')", "\"\u0391\u0399\u0399\u0308\u0301\"")]
    [InlineData("$uppercase('\u0131\u017f\ufb03')", "\"ISFFI\"")]
    [InlineData("$uppercase('\u01c6')", "\"\u01c4\"")]
    [InlineData("$lowercase('\u0130')", "\"i\u0307\"")]
    [InlineData("$lowercase('\u039f\u0394\u039f\u03a3 \u03a3\u0391\u03a3.\u0391')", "\"\u03bf\u03b4\u03bf\u03c2 \u03c3\u03b1\u03c3.\u03b1\"")]
    [InlineData("$uppercase('\ud801\udc28')", "\"\ud801\udc00\"")]
    public void Letters_become_several_where_Unicode_says_so(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$substring('abc', 1.7, 1.5)", "\"bc\"")]
    [InlineData("$substring('abc', -10, 2)", "\"ab\"")]
    [InlineData("$pad('\ud83d\ude00', -4, 'ab')", "\"aba\ud83d\ude00\"")]
    [InlineData("$pad('a', 3.9)", "\"a  \"")]
    [InlineData("$split('abc', '', 2)", "[\"a\",\"b\"]")]
    [InlineData("$split('a,b', ',', 1.9)", "[\"a\"]")]
    [InlineData("$trim('\u00a0 a\\n\\tb ')", "\"\u00a0 a b\"")]
    [InlineData("$join([])", "\"\"")]
    [InlineData("$decodeUrl('%2F%23%20')", "\"%2F%23 \"")]
    [InlineData("$base64decode('__-_')", "\"\u00ff\u00ff\u00bf\"")]
    public void Characters_are_code_points_and_fractions_do_not_count(string expression, string result) => Expressions.Evaluate(expression).ShouldBe(result);
}
