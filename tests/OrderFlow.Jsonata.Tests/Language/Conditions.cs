namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>?: and its relatives ?: (default) and ?? (coalesce).</summary>
public sealed class Conditions
{
    private const string Document = """{"n":3,"t":"x","z":0,"f":false,"none":null,"list":[1,2,3],"o":{"a":1},"big":[{"v":1},{"v":2}],"e":[],"eo":{}}""";

    [Theory]
    [InlineData("true ? 1 : 2", "1")]
    [InlineData("f ? 1 : 2", "2")]
    [InlineData("n > 2 ? \"many\" : \"few\"", "\"many\"")]
    [InlineData("""true ? 1 : $error("no")""", "1")]
    [InlineData("""false ? $error("no") : 2""", "2")]
    public void One_of_two_expressions_is_evaluated(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("\"\" ? 1 : 2", "2")]
    [InlineData("list ? 1 : 2", "1")]
    [InlineData("e ? 1 : 2", "2")]
    [InlineData("nothing ? 1 : 2", "2")]
    [InlineData("none ? 1 : 2", "2")]
    [InlineData("[0] ? 1 : 2", "2")]
    [InlineData("eo ? 1 : 2", "2")]
    public void The_condition_counts_by_its_truth(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("true ? 1", "1")]
    [InlineData("false ? 1", "")]
    [InlineData("[false ? 1]", "[]")]
    [InlineData("nothing ? 1", "")]
    public void Without_an_else_there_may_be_no_value(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("false ? 1 : true ? 2 : 3", "2")]
    [InlineData("true ? false ? 1 : 2 : 3", "2")]
    [InlineData("n = 1 ? \"a\" : n = 2 ? \"b\" : \"c\"", "\"c\"")]
    public void Conditions_nest_to_the_right(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 = 1 and false ? \"y\" : \"n\"", "\"n\"")]
    [InlineData("true ? 1 + 1 : 2 & \"x\"", "2")]
    [InlineData("false ? 1 : 2 & \"x\"", "\"2x\"")]
    public void They_bind_weaker_than_any_operator(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("n ?: 1", "3")]
    [InlineData("z ?: 1", "1")]
    [InlineData("t ?: \"d\"", "\"x\"")]
    [InlineData("nothing ?: \"d\"", "\"d\"")]
    [InlineData("none ?: \"d\"", "\"d\"")]
    [InlineData("e ?: \"d\"", "\"d\"")]
    [InlineData("[0] ?: \"d\"", "\"d\"")]
    [InlineData("eo ?: \"d\"", "\"d\"")]
    [InlineData("f ?: 1 ?: 2", "1")]
    public void The_default_operator_takes_the_right_side_for_what_counts_as_false(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("n ?? 1", "3")]
    [InlineData("z ?? 1", "0")]
    [InlineData("nothing ?? \"d\"", "\"d\"")]
    [InlineData("none ?? \"d\"", "null")]
    [InlineData("e ?? \"d\"", "[]")]
    [InlineData("f ?? 1", "false")]
    [InlineData("nothing ?? nothing ?? \"d\"", "\"d\"")]
    [InlineData("o.b ?? o.a", "1")]
    [InlineData("list[9] ?? 0", "0")]
    public void The_coalescing_operator_takes_the_right_side_for_nothing_only(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nothing ?? 1 + 1", "2")]
    [InlineData("nothing ?: \"a\" & \"b\"", "\"ab\"")]
    [InlineData("n ?? 1 + 1", "3")]
    [InlineData("n = 3 ?? false", "true")]
    [InlineData("\"v\" & nothing ?? \"d\"", "\"v\"")]
    public void Their_right_side_goes_on_to_the_end(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
