namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>+ - * / % and negation: numbers only, and nothing in, nothing out.</summary>
public sealed class Arithmetic
{
    private const string Document = """{"n":3,"t":"x","z":0,"f":false,"none":null,"list":[1,2,3],"o":{"a":1},"big":[{"v":1},{"v":2}],"e":[],"eo":{}}""";

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("1 - -1", "2")]
    [InlineData("-n", "-3")]
    [InlineData("2 - 3 - 4", "-5")]
    [InlineData("100 / 10 / 2", "5")]
    [InlineData("n * n", "9")]
    [InlineData("9007199254740993 + 0", "9007199254740992")]
    public void Numbers_are_computed_as_IEEE_754_doubles(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("7 % 3", "1")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("7 % -3", "1")]
    [InlineData("5.5 % 2", "1.5")]
    [InlineData("0.5 % 0.2", "0.09999999999999998")]
    [InlineData("-4 % 2", "0")]
    public void The_remainder_has_the_sign_of_the_left_side(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("n + nothing", "")]
    [InlineData("nothing * 2", "")]
    [InlineData("nothing - nothing", "")]
    [InlineData("-nothing", "")]
    [InlineData("[1 + nothing]", "[]")]
    public void Without_a_value_on_either_side_there_is_no_result(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("\"1\" + 1", "T2001")]
    [InlineData("true * 2", "T2001")]
    [InlineData("none - 1", "T2001")]
    [InlineData("list / 2", "T2001")]
    [InlineData("o % 2", "T2001")]
    [InlineData("$sum + 1", "T2001")]
    [InlineData("\"a\" - nothing", "T2001")]
    public void The_left_side_has_to_be_a_number(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("1 + \"1\"", "T2002")]
    [InlineData("2 * false", "T2002")]
    [InlineData("1 - none", "T2002")]
    [InlineData("4 / list", "T2002")]
    [InlineData("nothing % \"a\"", "T2002")]
    public void The_right_side_has_to_be_a_number(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("-\"1\"", "D1002")]
    [InlineData("-t", "D1002")]
    [InlineData("-none", "D1002")]
    [InlineData("-list", "D1002")]
    [InlineData("-true", "D1002")]
    [InlineData("-o", "D1002")]
    public void Only_numbers_can_be_negated(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("list[0] + 1", "2")]
    [InlineData("big[0].v * 10", "10")]
    [InlineData("$sum(list) / $count(list)", "2")]
    [InlineData("(n)[0] - 1", "2")]
    public void A_sequence_of_one_is_a_number_like_any_other(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1e308 * 10 + 1", "D1001")]
    [InlineData("1 / 0 + 1", "D1001")]
    [InlineData("-(1 / 0)", "D1001")]
    [InlineData("$string(1e300 * 1e300)", "D3001")]
    public void What_is_too_large_to_compute_with_is_an_error(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
