namespace OrderFlow.Jsonata.Tests.Language;

public sealed class FunctionValues
{
    [Theory]
    [InlineData("($x := 1; ($x := 2; $x) + $x)", "3")]
    [InlineData("($x := 1; ($seen := $x; $x := 2; [$seen, $x]))", "[1,2]")]
    [InlineData("($later := function() { $g() }; $g := function() { 7 }; $later())", "7")]
    [InlineData("($adders := [1..3].(function($n) { function($x) { $x + $n } })($); $map($adders, function($f) { $f(10) }))", "[11,12,13]")]
    [InlineData("($half := $substring(?, 0, ?); $half('workflow', 4))", "\"work\"")]
    [InlineData("'  ok ' ~> $trim ~> $uppercase", "\"OK\"")]
    [InlineData("($clean := $trim ~> $length; $clean(' abc '))", "3")]
    [InlineData("($down := function($n, $a) { $n = 0 ? $a : $down($n - 1, $a + 1) }; $down(20000, 0))", "20000")]
    [InlineData("λ($n)<n-:n>{ $n * 2 }(4)", "8")]
    [InlineData("function($list)<a<s>>{ $count($list) }('one')", "1")]
    [InlineData("{'a': {'b': 1, 'c': 2}} ~> |a|{'d': b + c}, 'c'|", """{"a":{"b":1,"d":3}}""")]
    [InlineData("$reduce([3, 4], function($a, $b, $i) { $a & ':' & $b & '@' & $i })", "\"3:4@1\"")]
    public void Functions_close_over_their_scope_and_combine(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Fact]
    public void A_transform_leaves_its_input_as_it_was()
    {
        var input = JsonataJson.Parse("""{"a":{"b":1}}""");

        JsonataExpression.Parse("$ ~> |a|{'b': 2}|").Evaluate(input).ToJson().ShouldBe("""{"a":{"b":2}}""");

        input.ToJson().ShouldBe("""{"a":{"b":1}}""");
    }

    [Fact]
    public void Bindings_are_variables_and_can_hide_functions()
    {
        var bindings = new JsonataBindings { { "rate", 0.5 }, { "sum", "mine" } };

        JsonataExpression.Parse("[$rate, $sum, $count([1])]").Evaluate(default, bindings).ToJson().ShouldBe("""[0.5,"mine",1]""");
    }

    [Fact]
    public void Evaluated_text_sees_the_variables_around_it() =>
        Expressions.Evaluate("($x := 2; ($y := 3; $eval('$x * $y + z', {'z': 1})))").ShouldBe("7");
}
