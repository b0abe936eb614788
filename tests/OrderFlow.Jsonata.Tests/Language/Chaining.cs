namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>value ~> function, and function ~> function.</summary>
public sealed class Chaining
{
    private const string Document = """{"name":" ada ","list":[3,1,2]}""";

    [Theory]
    [InlineData("name ~> $trim", "\"ada\"")]
    [InlineData("list ~> $sum", "6")]
    [InlineData("list ~> $sum()", "6")]
    [InlineData("name ~> $substring(1, 2)", "\"ad\"")]
    [InlineData("list ~> $map(function($v){ $v * 2 })", "[6,2,4]")]
    [InlineData("""["a", "b"] ~> $join("-")""", "\"a-b\"")]
    public void The_value_is_the_first_argument(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("name ~> $trim ~> $uppercase ~> $length", "3")]
    [InlineData("list ~> $sort ~> $reverse", "[3,2,1]")]
    [InlineData("""list ~> $map($string) ~> $join("+")""", "\"3+1+2\"")]
    [InlineData("\"  x\" ~> $trim() ~> $pad(3, \"*\")", "\"x**\"")]
    public void Chains_go_on(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("3 ~> function($x){ $x * $x }", "9")]
    [InlineData("""($f := λ($x){ $x & "!" }; "hi" ~> $f)""", "\"hi!\"")]
    [InlineData("5 ~> $append(?, 6)", "[5,6]")]
    [InlineData("""{"a": 1} ~> |$|{"b": 2}|""", """{"a":1,"b":2}""")]
    [InlineData("list ~> ($sum)", "6")]
    [InlineData("\"a\" ~> [$uppercase][0]", "\"A\"")]
    public void Any_function_can_follow(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($f := $trim ~> $uppercase; $f(name))", "\"ADA\"")]
    [InlineData("($f := $sum ~> $string ~> $length; $f([99, 1]))", "3")]
    [InlineData("""$map([" a", "b "], $trim ~> $length)""", "[1,1]")]
    [InlineData("($f := function($x){ $x + 1 } ~> function($x){ $x * 2 }; $f(3))", "8")]
    public void Functions_are_composed(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$map([5, 6], $string ~> $length)", "[1,1]")]
    [InlineData("($f := function($a, $b){ $exists($b) } ~> $string; $f(1, 2))", "\"false\"")]
    [InlineData("""$sort(["bb", "a"], $string ~> $length)""", """["a","bb"]""")]
    public void A_composed_function_takes_one_argument(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nothing ~> $count", "0")]
    [InlineData("nothing ~> $exists", "false")]
    [InlineData("nothing ~> function($x){ $exists($x) ? 1 : 2 }", "2")]
    public void Nothing_can_be_chained(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("[1, 2] ~> $append([3])", "[1,2,3]")]
    [InlineData("\"abc\" ~> $replace(\"b\", \"x\")", "\"axc\"")]
    [InlineData("2 ~> function($a, $b){ $a - $b }(1)", "1")]
    public void A_call_with_arguments_takes_the_value_in_front(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("1 ~> 2", "T2006")]
    [InlineData("list ~> name", "T2006")]
    [InlineData("list ~> \"sum\"", "T2006")]
    [InlineData("$sum ~> 1", "T2006")]
    [InlineData("1 ~> nothing", "T2006")]
    public void What_follows_has_to_be_a_function(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
