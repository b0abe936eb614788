namespace OrderFlow.Jsonata.Tests.Evaluation;

/// <summary>Calls that follow one another may share a frame; none of them may notice.</summary>
public sealed class Repetitions
{
    [Theory]
    [InlineData("($f := $map([1, 2, 3], function($x) { function() { $x } }); [$f[0](), $f[1](), $f[2]()])", "[1,2,3]")]
    [InlineData("($f := $map([1, 2], function($x) { ($y := $x * 10; function() { $y }) }); [$f[0](), $f[1]()])", "[10,20]")]
    [InlineData("($f := $map([1, 2], function($x) { $substring(?, $x) }); [$f[0]('abc'), $f[1]('abc')])", """["bc","c"]""")]
    [InlineData("($f := $map([1, 2], function($x) { |$|{'n': $x}| }); [{} ~> $f[0], {} ~> $f[1]])", """[{"n":1},{"n":2}]""")]
    [InlineData("($f := $map([1, 2], function($x) { [$eval('function() { $x }')][0] }); [$f[0](), $f[1]()])", "[1,2]")]
    public void What_a_call_makes_keeps_the_variables_of_that_call(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Fact]
    public void What_a_call_assigns_is_gone_in_the_next() =>
        Expressions.Evaluate("$map([1, 2, 3], function($x) { $x = 1 ? $y := 5 : $exists($y) })").ShouldBe("[5,false,false]");

    [Fact]
    public void A_parameter_assigned_anew_is_an_argument_again_in_the_next_call() =>
        Expressions.Evaluate("$map([1, 2, 3], function($x) { [$x := $x + 1, $x] })").ShouldBe("[[2,2],[3,3],[4,4]]");

    [Fact]
    public void An_argument_left_out_is_nothing_whatever_the_call_before_had() =>
        Expressions.Evaluate("$reduce([1, 2, 3], function($a, $b, $i, $all, $more) { $a + $b + $count($more) })").ShouldBe("6");

    [Theory]
    [InlineData("($t := function($n) { $n = 0 ? 1 : $sum($map([1..$n], function($i) { $t($i - 1) })) }; $t(4))", "8")]
    [InlineData("($f := function($x) { $x > 2 ? $x : $map([$x + 1, $x + 2], $f) }; $f(1))", "[[3,4],3]")]
    [InlineData("$map([1, 2], function($x) { $map([10, 20], function($y) { $x + $y }) })", "[[11,21],[12,22]]")]
    public void A_function_may_call_itself_on_the_way(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Fact]
    public void A_call_in_tail_position_gets_the_arguments_of_its_own_item() =>
        Expressions.Evaluate("($double := function($n) { $n * 2 }; $map([1, 2, 3], function($x) { $double($x) }))").ShouldBe("[2,4,6]");
}
