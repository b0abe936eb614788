namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>Functions see the variables and the context of the place they were defined in.</summary>
public sealed class Closures
{
    private const string Document = """{"k":10,"list":[1,2,3],"who":"doc"}""";

    [Theory]
    [InlineData("($n := 2; $f := function($x){ $x * $n }; $f(4))", "8")]
    [InlineData("($n := 2; $map(list, function($v){ $v * $n }))", "[2,4,6]")]
    public void A_function_sees_the_variables_around_it(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($n := 2; $f := function(){ $n }; $n := 3; $f())", "3")]
    [InlineData("""($f := function(){ $g() }; $g := function(){ "later" }; $f())""", "\"later\"")]
    [InlineData("($f := function(){ $n }; ($n := 1; $f()))", "")]
    public void It_sees_them_as_they_are_when_it_is_called(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($add := function($n){ function($x){ $x + $n } }; $add(2)(3))", "5")]
    [InlineData("($add := function($n){ function($x){ $x + $n } }; $a := $add(1); $b := $add(10); [$a(1), $b(1)])", "[2,11]")]
    [InlineData("($mk := function(){ ($c := 5; function(){ $c }) }; $mk()())", "5")]
    public void It_keeps_them_when_it_outlives_them(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($x := 1; $f := function($x){ $x * 2 }; [$f(5), $x])", "[10,1]")]
    [InlineData("($f := function($x){ ($x := $x + 1; $x) }; $x := 7; [$f(1), $x])", "[2,7]")]
    public void Its_parameters_are_its_own(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("function($a, $b){ $exists($b) }(1)", "false")]
    [InlineData("""function($a, $b){ $a & $b }("x")""", "\"x\"")]
    [InlineData("function($a){ $a }()", "")]
    public void A_parameter_without_an_argument_is_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("function($a){ $a }(1, 2)", "1")]
    [InlineData("function(){ 5 }(1)", "5")]
    public void Arguments_too_many_are_left_away(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("list.(function(){ $ }())", "[1,2,3]")]
    [InlineData("""($f := function(){ $.who }; {"who": "other"}.($f()))""", "\"doc\"")]
    [InlineData("list.(function($x){ $x + $ }(10))", "[11,12,13]")]
    [InlineData("""{"who": "other"}.(function(){ who }())""", "\"other\"")]
    public void Its_context_is_that_of_its_definition(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($f := function($n){ $n <= 1 ? 1 : $n * $f($n - 1) }; $f(10))", "3628800")]
    [InlineData("($fib := function($n){ $n < 2 ? $n : $fib($n - 1) + $fib($n - 2) }; $fib(15))", "610")]
    [InlineData("($even := function($n){ $n = 0 ? true : $odd($n - 1) }; $odd := function($n){ $n = 0 ? false : $even($n - 1) }; $even(7))", "false")]
    public void Functions_call_themselves_by_the_variable_they_are_in(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("(λ($f){ λ($n){ $f($f, $n) } }(λ($s, $n){ $n < 2 ? 1 : $n * $s($s, $n - 1) }))(5)", "120")]
    [InlineData("($z := function($f){ (function($x){ $x($x) })(function($g){ $f(function($a){ ($g($g))($a) }) }) }; $z(function($f){ function($n){ $n < 2 ? 1 : $n * $f($n - 1) } })(6))", "720")]
    public void A_function_may_call_itself_without_a_name(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[$sum][0]([1, 2])", "3")]
    [InlineData("""{"f": function($x){ $x + 1 }}.f(1)""", "2")]
    [InlineData("(true ? $sum : $count)([4, 5])", "9")]
    [InlineData("$type(function(){1})", "\"function\"")]
    [InlineData("$type($sum)", "\"function\"")]
    [InlineData("$exists($sum)", "true")]
    [InlineData("$boolean($sum)", "false")]
    [InlineData("$string($sum)", "\"\"")]
    [InlineData("function(){1} = function(){1}", "false")]
    [InlineData("($f := $sum; $f = $f)", "true")]
    public void Functions_are_values(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1()", "T1006")]
    [InlineData("\"f\"()", "T1006")]
    [InlineData("k(1)", "T1006")]
    [InlineData("$nope()", "T1006")]
    [InlineData("list[0](2)", "T1006")]
    [InlineData("(function(){ 1 }())()", "T1006")]
    public void What_is_no_function_cannot_be_called(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("sum([1])", "T1005")]
    [InlineData("($f := function(){1}; f())", "T1005")]
    [InlineData("""uppercase("a")""", "T1005")]
    public void A_dollar_that_was_forgotten_is_pointed_out(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
