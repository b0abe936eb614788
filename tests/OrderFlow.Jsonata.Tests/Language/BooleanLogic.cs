namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>and, or, and what counts as true.</summary>
public sealed class BooleanLogic
{
    private const string Document = """{"n":3,"t":"x","z":0,"f":false,"none":null,"list":[1,2,3],"o":{"a":1},"big":[{"v":1},{"v":2}],"e":[],"eo":{}}""";

    [Theory]
    [InlineData("true and true", "true")]
    [InlineData("true and false", "false")]
    [InlineData("false or true", "true")]
    [InlineData("false or false", "false")]
    [InlineData("n = 3 and t = \"x\"", "true")]
    [InlineData("n = 1 or t = \"x\"", "true")]
    public void And_needs_both_or_needs_one(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 and \"a\"", "true")]
    [InlineData("0 or \"\"", "false")]
    [InlineData("list and o", "true")]
    [InlineData("nothing and true", "false")]
    [InlineData("nothing or t", "true")]
    [InlineData("none or nothing", "false")]
    public void The_result_is_a_boolean_whatever_the_sides_are(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""false and (1 + "a")""", "false")]
    [InlineData("""true or (1 + "a")""", "true")]
    [InlineData("""f and $error("no")""", "false")]
    public void The_right_side_counts_only_if_the_left_side_does_not_decide(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("true or true and false", "true")]
    [InlineData("(true or true) and false", "false")]
    [InlineData("false and true or true", "true")]
    public void And_binds_stronger_than_or(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$boolean(1)", "true")]
    [InlineData("$boolean(-0.5)", "true")]
    [InlineData("""$boolean("0")""", "true")]
    [InlineData("""$boolean(" ")""", "true")]
    [InlineData("$boolean([1])", "true")]
    [InlineData("$boolean([0, 1])", "true")]
    [InlineData("$boolean([[0], [1]])", "true")]
    [InlineData("""$boolean({"a": null})""", "true")]
    [InlineData("$boolean(true)", "true")]
    public void These_count_as_true(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$boolean(0)", "false")]
    [InlineData("""$boolean("")""", "false")]
    [InlineData("$boolean(null)", "false")]
    [InlineData("$boolean([])", "false")]
    [InlineData("$boolean([0])", "false")]
    [InlineData("""$boolean([0, "", null])""", "false")]
    [InlineData("$boolean([[]])", "false")]
    [InlineData("$boolean({})", "false")]
    [InlineData("$boolean(false)", "false")]
    [InlineData("$boolean($sum)", "false")]
    [InlineData("$boolean(function(){1})", "false")]
    public void These_count_as_false(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$boolean(nothing)", "")]
    [InlineData("$not(nothing)", "")]
    [InlineData("$boolean(())", "")]
    public void Of_nothing_there_is_no_truth(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$not(true)", "false")]
    [InlineData("$not(0)", "true")]
    [InlineData("$not(list)", "false")]
    [InlineData("$not([0])", "true")]
    public void Not_turns_the_truth_round(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("and", """{"and":1}""", "1")]
    [InlineData("or.in", """{"or":{"in":2}}""", "2")]
    [InlineData("and and or", """{"and":1,"or":0}""", "false")]
    [InlineData("in in or", """{"in":1,"or":[1]}""", "true")]
    [InlineData("$.and", """{"and":3}""", "3")]
    public void And_or_and_in_are_names_where_no_operator_can_stand(string expression, string input, string result) =>
        Expressions.Evaluate(expression, input).ShouldBe(result);
}
