namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>Variables that come from outside.</summary>
public sealed class Bindings
{
    private static readonly JsonataBindings Given = new()
    {
        { "rate", 0.5 },
        { "sum", "mine" },
        { "list", JsonataJson.Parse("""[{"a":1},{"a":2}]""") },
        { "none", JsonataValue.Null },
        { "nothing", JsonataValue.Undefined },
    };

    [Theory]
    [InlineData("$rate * 2", "1")]
    [InlineData("$sum", "\"mine\"")]
    [InlineData("$count([$sum])", "1")]
    [InlineData("$list.a", "[1,2]")]
    [InlineData("$list[a > 1].a", "2")]
    [InlineData("$exists($none) and $not($exists($nothing))", "true")]
    [InlineData("($rate := 2; $rate)", "2")]
    [InlineData("(($rate := 2); $rate)", "0.5")]
    [InlineData("$map([1, 2], function($v){ $v * $rate })", "[0.5,1]")]
    [InlineData("function($rate){ $rate }(9)", "9")]
    [InlineData("{'a': 1} ~> |$|{'rate': $rate}|", """{"a":1,"rate":0.5}""")]
    [InlineData("$eval('$rate + 1')", "1.5")]
    public void A_binding_is_a_variable_like_any_other_and_hides_functions(string expression, string result) =>
        JsonataExpression.Parse(expression).Evaluate(default, Given).ToJson().ShouldBe(result);

    [Fact]
    public void What_an_expression_binds_stays_in_its_evaluation()
    {
        var expression = JsonataExpression.Parse("($seen := $seen ?? 0; $seen := $seen + 1; $seen)");

        expression.Evaluate(default, Given).AsNumber().ShouldBe(1);
        expression.Evaluate(default, Given).AsNumber().ShouldBe(1);
    }

    [Fact]
    public void An_input_that_is_transformed_stays_as_it_was()
    {
        var input = JsonataJson.Parse("""{"a":{"b":1}}""");

        JsonataExpression.Parse("$ ~> |a|{'b': 2}|").Evaluate(input).ToJson().ShouldBe("""{"a":{"b":2}}""");

        input.ToJson().ShouldBe("""{"a":{"b":1}}""");
    }

    [Fact]
    public void An_expression_is_evaluated_from_several_threads_at_once()
    {
        var expression = JsonataExpression.Parse("($f := function($n) { $n < 2 ? 1 : $n * $f($n - 1) }; {'r': $f(n), 'k': k.x})");

        Parallel.For(0, 200, i => expression.Evaluate(JsonataJson.Parse($$$"""{"n":{{{i % 10}}},"k":{"{{{(i % 2 == 0 ? "x" : "y")}}}":1,"x":2}}"""))["k"].AsNumber().ShouldBe(2));
    }
}
