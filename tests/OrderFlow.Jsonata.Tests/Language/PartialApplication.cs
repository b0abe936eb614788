namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>f(a, ?): a function of the arguments left open.</summary>
public sealed class PartialApplication
{
    [Theory]
    [InlineData("""($f := $substring(?, 0, ?); $f("workflow", 4))""", "\"work\"")]
    [InlineData("($f := function($a, $b){ $a - $b }; $g := $f(?, 1); $g(5))", "4")]
    [InlineData("($f := function($a, $b){ $a - $b }; $g := $f(10, ?); $g(3))", "7")]
    [InlineData("""$map(["a-b", "c"], $contains(?, "-"))""", "[true,false]")]
    [InlineData("""($f := function($a, $b, $c){ $a & $b & $c }; $f(?, "-", ?)("x", "y"))""", "\"x-y\"")]
    public void Open_places_become_parameters(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("($f := function($a, $b, $c){ [$a, $b, $c] }; $f(1, ?, ?)(?, 3)(2))", "[1,2,3]")]
    [InlineData("""($f := function($a, $b){ $a & $b }; $f(?, ?)("x", ?)("y"))""", "\"xy\"")]
    public void A_partial_function_can_be_applied_in_part_again(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("($n := 1; $f := $append(?, $n); $n := 2; $f(0))", "[0,1]")]
    [InlineData("($f := function($a, $b){ $b }; ($x := 5; $f(?, $x))(0))", "5")]
    public void Arguments_are_evaluated_when_it_is_made(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("$reduce([1, 2, 3], $append(?, ?))", "[1,2,3]")]
    [InlineData("$map([1, 2], $append(?, ?))", "[[1,0],[2,1]]")]
    [InlineData("$count($append(?, 1)(2, 3))", "2")]
    [InlineData("function($a){ $exists($a) }(?)()", "false")]
    public void It_has_as_many_parameters_as_places_are_open(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("function($a){ $a }(?, 2)(1)", "1")]
    [InlineData("$exists(?, 1)(1)", "true")]
    [InlineData("""$type(?, ?)("a", "b")""", "\"string\"")]
    public void Arguments_beyond_the_parameters_are_left_away(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("5(?)", "T1008")]
    [InlineData("$nope(?)", "T1008")]
    [InlineData("\"s\"(?, 1)", "T1008")]
    [InlineData("[1](?)", "T1008")]
    public void What_is_no_function_cannot_be_applied_in_part(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);

    [Theory]
    [InlineData("substring(?, 1)", "T1007")]
    [InlineData("uppercase(?)", "T1007")]
    public void A_dollar_that_was_forgotten_is_pointed_out(string expression, string code) =>
        Expressions.Fails(expression).Code.ShouldBe(code);
}
