namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>= != &lt; &lt;= > >= and in.</summary>
public sealed class Comparisons
{
    private const string Document = """{"n":3,"t":"x","z":0,"f":false,"none":null,"list":[1,2,3],"o":{"a":1},"big":[{"v":1},{"v":2}],"e":[],"eo":{}}""";

    [Theory]
    [InlineData("1 = 1.0", "true")]
    [InlineData("\"a\" = \"a\"", "true")]
    [InlineData("list = [1, 2, 3]", "true")]
    [InlineData("""{"a": 1, "b": 2} = {"b": 2, "a": 1}""", "true")]
    [InlineData("[[]] = [[]]", "true")]
    [InlineData("none = null", "true")]
    [InlineData("-0 = 0", "true")]
    [InlineData("[1, [2]] = [1, [2]]", "true")]
    [InlineData("""o = {"a": 1}""", "true")]
    [InlineData("[] = []", "true")]
    [InlineData("{} = {}", "true")]
    public void Values_are_equal_by_what_they_hold(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 = \"1\"", "false")]
    [InlineData("0 = false", "false")]
    [InlineData("\"\" = null", "false")]
    [InlineData("none = false", "false")]
    [InlineData("[1] = 1", "false")]
    [InlineData("[] = {}", "false")]
    [InlineData("{} = null", "false")]
    [InlineData("list = 1", "false")]
    public void Values_of_different_types_differ(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 != 2", "true")]
    [InlineData("1 != 1", "false")]
    [InlineData("\"1\" != 1", "true")]
    [InlineData("list != [1, 2]", "true")]
    [InlineData("none != null", "false")]
    public void Not_equal_is_the_opposite_of_equal(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nothing = 1", "false")]
    [InlineData("nothing != 1", "false")]
    [InlineData("nothing = nothing", "false")]
    [InlineData("nothing != nothing", "false")]
    [InlineData("nothing = none", "false")]
    [InlineData("1 = nothing", "false")]
    public void Nothing_neither_equals_nor_differs_from_anything(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 < 2", "true")]
    [InlineData("2 <= 2", "true")]
    [InlineData("n > 3", "false")]
    [InlineData("n >= 3", "true")]
    [InlineData("\"a\" < \"b\"", "true")]
    [InlineData("\"a\" < \"B\"", "false")]
    [InlineData("\"10\" < \"9\"", "true")]
    [InlineData("\"\" < \"a\"", "true")]
    [InlineData("\"abc\" >= \"abd\"", "false")]
    public void Numbers_and_strings_have_an_order(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("\"\\uFFFD\" > \"\\uD83D\\uDE00\"", "true")]
    [InlineData("\"Z\" < \"a\"", "true")]
    [InlineData("\"é\" > \"z\"", "true")]
    [InlineData("\"a\" < \"aa\"", "true")]
    public void Strings_are_compared_by_their_UTF_16_units(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 < nothing", "")]
    [InlineData("nothing >= \"a\"", "")]
    [InlineData("nothing > nothing", "")]
    [InlineData("[nothing < 1]", "[]")]
    public void Compared_with_nothing_there_is_no_result(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 < \"2\"", "T2009")]
    [InlineData("\"a\" >= 1", "T2009")]
    [InlineData("n > t", "T2009")]
    public void Both_sides_have_to_be_of_one_type(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("true < false", "T2010")]
    [InlineData("none < 1", "T2010")]
    [InlineData("[1] > [0]", "T2010")]
    [InlineData("1 < list", "T2010")]
    [InlineData("{} <= 1", "T2010")]
    [InlineData("nothing < true", "T2010")]
    [InlineData("1 > null", "T2010")]
    public void Only_numbers_and_strings_have_an_order(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("2 in list", "true")]
    [InlineData("4 in list", "false")]
    [InlineData("\"x\" in [\"x\", \"y\"]", "true")]
    [InlineData("none in [null]", "true")]
    [InlineData("true in [false]", "false")]
    [InlineData("\"1\" in list", "false")]
    public void In_looks_for_a_value_in_an_array(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 in 1", "true")]
    [InlineData("\"x\" in t", "true")]
    [InlineData("n in 4", "false")]
    public void In_takes_a_single_value_as_an_array_of_one(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[1] in [[1]]", "false")]
    [InlineData("""{"a": 1} in [{"a": 1}]""", "false")]
    [InlineData("big[0] in big", "true")]
    public void In_compares_arrays_and_objects_by_identity_only(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nothing in list", "false")]
    [InlineData("1 in nothing", "false")]
    [InlineData("nothing in nothing", "false")]
    [InlineData("1 in []", "false")]
    public void In_nothing_there_is_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
