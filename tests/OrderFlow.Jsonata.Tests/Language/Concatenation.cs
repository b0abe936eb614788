namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>&amp; joins both sides as text.</summary>
public sealed class Concatenation
{
    private const string Document = """{"n":3,"t":"x","z":0,"f":false,"none":null,"list":[1,2,3],"o":{"a":1},"big":[{"v":1},{"v":2}],"e":[],"eo":{}}""";

    [Theory]
    [InlineData("\"a\" & \"b\"", "\"ab\"")]
    [InlineData("\"\" & \"\"", "\"\"")]
    [InlineData("t & t & t", "\"xxx\"")]
    [InlineData("\"é\" & \"\\u0301\"", "\"é́\"")]
    public void Strings_are_joined(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nothing & \"a\"", "\"a\"")]
    [InlineData("\"a\" & nothing", "\"a\"")]
    [InlineData("nothing & nothing", "\"\"")]
    public void Nothing_is_an_empty_string(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 & 2", "\"12\"")]
    [InlineData("true & false", "\"truefalse\"")]
    [InlineData("none & \"\"", "\"null\"")]
    [InlineData("list & \"\"", "\"[1,2,3]\"")]
    [InlineData("o & \"\"", "\"{\\\"a\\\":1}\"")]
    [InlineData("\"\" & [1, \"a\", null]", "\"[1,\\\"a\\\",null]\"")]
    [InlineData("\"\" & {\"a\": [true]}", "\"{\\\"a\\\":[true]}\"")]
    [InlineData("[] & {}", "\"[]{}\"")]
    public void Other_values_are_written_as_JSON(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("\"a\" & $sum", "\"a\"")]
    [InlineData("\"\" & [$sum]", "\"[\\\"\\\"]\"")]
    [InlineData("\"\" & {\"f\": function(){1}}", "\"{\\\"f\\\":\\\"\\\"}\"")]
    public void Functions_are_empty_strings(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("\"\" & 0.1", "\"0.1\"")]
    [InlineData("\"\" & (0.1 + 0.2)", "\"0.3\"")]
    [InlineData("\"\" & 1/3", "\"0.333333333333333\"")]
    [InlineData("\"\" & 2/3*100", "\"66.6666666666667\"")]
    [InlineData("\"\" & [1/3]", "\"[0.333333333333333]\"")]
    [InlineData("\"\" & 1e21", "\"1e+21\"")]
    [InlineData("\"\" & 1e20", "\"100000000000000000000\"")]
    [InlineData("\"\" & 1e-7", "\"1e-7\"")]
    [InlineData("\"\" & 0.000001", "\"0.000001\"")]
    [InlineData("\"\" & -0", "\"0\"")]
    [InlineData("\"\" & 123456.789e3", "\"123456789\"")]
    [InlineData("\"\" & 5e-324", "\"5e-324\"")]
    public void Numbers_have_fifteen_digits_at_most(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("\"\" & 9007199254740991", "\"9007199254740991\"")]
    [InlineData("\"\" & 123456789012345678", "\"123456789012345680\"")]
    [InlineData("\"\" & 1e15", "\"1000000000000000\"")]
    [InlineData("\"\" & 100000000000000000000", "\"100000000000000000000\"")]
    public void Integers_have_all_their_digits(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 + 2 & 3", "\"33\"")]
    [InlineData("\"a\" & 1 = \"a1\"", "true")]
    [InlineData("1 & 2 * 3", "\"16\"")]
    [InlineData("\"n\" & (n + 1)", "\"n4\"")]
    public void It_binds_as_strong_as_a_sum(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("\"\" & 1/0", "D3001")]
    [InlineData("\"\" & [1/0]", "D1001")]
    [InlineData("(1/0) & \"\"", "D3001")]
    public void What_is_infinite_is_no_text(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
