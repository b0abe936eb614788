namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>A call that is the last thing a function does takes no room on the stack.</summary>
public sealed class TailCalls
{
    [Theory]
    [InlineData("""($f := function($n){ $n = 0 ? "done" : $f($n - 1) }; $f(5000))""", "\"done\"")]
    [InlineData("($f := function($n, $a){ $n = 0 ? $a : $f($n - 1, $a + $n) }; $f(4000, 0))", "8002000")]
    [InlineData("""($f := function($n){ ($m := $n - 1; $m < 0 ? "end" : $f($m)) }; $f(3000))""", "\"end\"")]
    [InlineData("""($a := function($n){ $n = 0 ? "a" : $b($n - 1) }; $b := function($n){ $n = 0 ? "b" : $a($n - 1) }; $a(3001))""", "\"b\"")]
    [InlineData("""($f := function($n){ $n > 0 ? ($x := 1; $f($n - $x)) : "zero" }; $f(3000))""", "\"zero\"")]
    public void Tail_calls_go_as_deep_as_they_like(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("function(){ $map([1], function($v){ $v })[] }()", "1")]
    [InlineData("""function(){ $map([1], function($v){ $v }){"k": $} }()""", "1")]
    public void What_stands_behind_a_tail_call_is_lost(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("function(){ ($append(1, 2))[0] }()", "[1,2]")]
    [InlineData("function(){ ($append(1, 2))[1] }()", "")]
    [InlineData("function(){ ($append(1, 2))[-1] }()", "[1,2]")]
    public void What_stands_behind_a_block_around_it_sees_the_call_not_its_result(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);

    [Theory]
    [InlineData("function(){ $append(1, 2)[0] }()", "1")]
    [InlineData("function(){ $append(1, 2)[1] }()", "2")]
    [InlineData("function(){ [$append(1, 2)][0] }()", "1")]
    public void A_predicate_on_the_call_itself_is_no_tail_call(string expression, string result) =>
        Expressions.Evaluate(expression).ShouldBe(result);
}
