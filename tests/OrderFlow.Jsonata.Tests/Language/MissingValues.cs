namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>Nothing, where something is expected.</summary>
public sealed class MissingValues
{
    private const string Document = """{"none":null}""";

    [Theory]
    [InlineData("[nothing]", "[]")]
    [InlineData("""{"a": nothing}""", "{}")]
    [InlineData("[1, nothing, null]", "[1,null]")]
    [InlineData("""{"a": none}""", """{"a":null}""")]
    [InlineData("[[nothing]]", "[[]]")]
    public void Nothing_is_left_out_of_what_is_built(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("nothing.a", "")]
    [InlineData("nothing[0]", "")]
    [InlineData("nothing + 1", "")]
    [InlineData("-nothing", "")]
    [InlineData("nothing < 1", "")]
    [InlineData("nothing^(a)", "")]
    [InlineData("nothing.*", "")]
    [InlineData("nothing.**", "")]
    public void Nothing_comes_of_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$sum(nothing)", "")]
    [InlineData("$uppercase(nothing)", "")]
    [InlineData("$string(nothing)", "")]
    [InlineData("$number(nothing)", "")]
    [InlineData("$length(nothing)", "")]
    [InlineData("$map(nothing, $string)", "")]
    [InlineData("$keys(nothing)", "")]
    [InlineData("$sort(nothing)", "")]
    [InlineData("$merge(nothing)", "")]
    [InlineData("""$lookup(nothing, "a")""", "")]
    [InlineData("$abs(nothing)", "")]
    [InlineData("$boolean(nothing)", "")]
    [InlineData("$join(nothing)", "")]
    [InlineData("""$split(nothing, "a")""", "")]
    [InlineData("$reverse(nothing)", "")]
    public void Most_functions_give_nothing_for_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$count(nothing)", "0")]
    [InlineData("$exists(nothing)", "false")]
    [InlineData("$append(nothing, 1)", "1")]
    [InlineData("$append(1, nothing)", "1")]
    [InlineData("nothing & \"x\"", "\"x\"")]
    [InlineData("nothing = nothing", "false")]
    [InlineData("nothing in [1]", "false")]
    [InlineData("nothing and true", "false")]
    [InlineData("$zip(nothing, [1])", "[]")]
    public void Some_give_a_value(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nothing ? 1 : 2", "2")]
    [InlineData("nothing or true", "true")]
    [InlineData("$not(nothing) ? 1 : 2", "2")]
    [InlineData("[1, 2][nothing]", "")]
    [InlineData("nothing ?: \"d\"", "\"d\"")]
    [InlineData("nothing ?? \"d\"", "\"d\"")]
    public void Nothing_counts_as_false(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$exists(none)", "true")]
    [InlineData("$count(none)", "1")]
    [InlineData("[none]", "[null]")]
    [InlineData("none & \"\"", "\"null\"")]
    [InlineData("$type(none)", "\"null\"")]
    [InlineData("none ?? 1", "null")]
    [InlineData("none = null", "true")]
    [InlineData("none[0] = null", "true")]
    public void Null_is_something(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
