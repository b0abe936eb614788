namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>$eval: text as an expression.</summary>
public sealed class EvaluatedText
{
    private const string Document = """{"a":[1,2],"e":"a[0] + 1","o":{"x":5}}""";

    [Theory]
    [InlineData("""$eval("1 + 2")""", "3")]
    [InlineData("$eval(e)", "2")]
    [InlineData("""o.$eval("x * 2")""", "10")]
    [InlineData("""a.$eval("$ + 10")""", "[11,12]")]
    [InlineData("""$eval("$$.e")""", "\"a[0] + 1\"")]
    public void Text_is_evaluated_in_the_context_of_the_call(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""$eval("x", o)""", "5")]
    [InlineData("""$eval("$", 5)""", "5")]
    [InlineData("""$eval("$[1]", a)""", "2")]
    [InlineData("""$eval("$sum($)", a)""", "3")]
    [InlineData("""$eval("b.c", {"b": {"c": 1}})""", "1")]
    public void A_second_argument_is_the_context(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""($v := 3; $eval("$v + 1"))""", "4")]
    [InlineData("""($f := function($x){ $x * 2 }; $eval("$f(4)"))""", "8")]
    [InlineData("""($v := 1; ($w := 2; $eval("[$v, $w]")))""", "[1,2]")]
    [InlineData("""$map([1, 2], function($q){ [$eval("$q * 10")] })""", "[[10],[20]]")]
    public void It_sees_the_variables_around_it(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""$map([1, 2], function($q){ $eval("$q * 10") })""", "")]
    [InlineData("""($q := 5; $map([1, 2], function($v){ $eval("$q * 10") }))""", "[50,50]")]
    public void In_a_tail_call_it_sees_only_those_around_the_function(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""$eval("function($x){ $x + 1 }")(1)""", "2")]
    [InlineData("""($f := $eval("$sum"); $f(a))""", "3")]
    public void What_it_yields_can_be_a_function(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$eval(nothing)", "")]
    [InlineData("""$eval("nothing")""", "")]
    [InlineData("""$eval("()")""", "")]
    public void Nothing_evaluates_to_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""$eval("1 +")""", "D3120")]
    [InlineData("""$eval("(")""", "D3120")]
    [InlineData("""$eval("")""", "D3120")]
    [InlineData("""$eval("a b")""", "D3120")]
    public void Text_that_does_not_parse_is_an_error(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("""$eval("1 + 'a'")""", "D3121")]
    [InlineData("""$eval("$error('no')")""", "D3121")]
    [InlineData("""$eval("$nope()")""", "D3121")]
    [InlineData("""$eval("{1: 2}")""", "D3121")]
    public void An_error_in_the_text_is_an_error_of_the_call(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("$eval(1)", "T0410")]
    [InlineData("$eval(a)", "T0410")]
    [InlineData("$eval($sum)", "T0410")]
    public void Only_text_can_be_evaluated(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
