namespace OrderFlow.Jsonata.Tests.Compilation;

/// <summary>Where a variable is found, however many there are and however they are hidden.</summary>
public sealed class Scopes
{
    [Theory]
    [InlineData("($x := 1; ($y := $x; $x := 2; [$y, $x]))", "[1,2]")]
    [InlineData("($x := 1; [($x := $x + 1; $x), $x])", "[2,1]")]
    [InlineData("($x := 1; $f := function() { $x }; ($x := 2; [$f(), $x]))", "[1,2]")]
    [InlineData("($x := 1; $f := function($y) { ($x := $x + $y; $x) }; [$f(1), $f(5), $x])", "[2,6,1]")]
    [InlineData("function($x) { $x := $x + 1 }(1)", "2")]
    [InlineData("($x := 1; function($x, $y) { ($y := $x; [$x, $y]) }(2, 3))", "[2,2]")]
    [InlineData("($x := $x; $x)", "7")]
    [InlineData("(($x := $x + 1; ($x := $x + 1; $x)))", "9")]
    [InlineData("($y := $x; ($x := 1; $y) + $x)", "14")]
    [InlineData("($x := 1; $eval('($x := $x + 1; $x)') + $x)", "3")]
    [InlineData("($eval('$x'); $x := 1; ($x := $eval('$x') + 1; [$x, $eval('$x')]))", "[2,2]")]
    [InlineData("$sum := 5", "5")]
    [InlineData("($n := $sum([1, 2]); $sum := 5; $n + $sum)", "8")]
    public void A_name_means_the_nearest_variable_that_was_assigned(string expression, string result) =>
        JsonataExpression.Parse(expression).Evaluate(bindings: new JsonataBindings { ["x"] = 7 }).ToJson().ShouldBe(result);

    [Fact]
    public void A_block_can_have_any_number_of_variables()
    {
        var assignments = string.Concat(Enumerable.Range(0, 100).Select(i => $"$v{i} := {i}; "));

        Expressions.Evaluate($"({assignments} $v0 := -1; [$v0, $v1, $v7, $v8, $v9, $v99])").ShouldBe("[-1,1,7,8,9,99]");
    }

    [Fact]
    public void An_expression_can_take_any_number_of_variables_from_outside()
    {
        var bindings = new JsonataBindings();
        for (var i = 0; i < 100; i++)
            bindings[$"v{i}"] = i;
        var sum = string.Join(" + ", Enumerable.Range(0, 100).Concat(Enumerable.Range(0, 100)).Select(i => $"$v{i}"));

        JsonataExpression.Parse(sum).Evaluate(bindings: bindings).AsNumber().ShouldBe(9900);
    }

    [Fact]
    public void A_text_that_is_evaluated_has_variables_from_outside_of_its_own()
    {
        const string expression = "($a := function($t) { ($y := $eval($t); $eval($t)) }; [$a('$q'), $a('$p'), $a('$y'), $p, $q])";
        var bindings = new JsonataBindings { ["p"] = "p", ["q"] = "q", ["y"] = "y" };

        JsonataExpression.Parse(expression).Evaluate(bindings: bindings).ToJson().ShouldBe("""["q","p","y","p","q"]""");
    }
}
