namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>Variables: bound by :=, seen in the block they are bound in and in all inside.</summary>
public sealed class Variables
{
    private const string Document = """{"a":[1,2],"x":"field"}""";

    [Theory]
    [InlineData("$x := 5", "5")]
    [InlineData("($x := a)", "[1,2]")]
    [InlineData("($x := 1) + 1", "2")]
    public void A_binding_yields_its_value(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("(1; 2; 3)", "3")]
    [InlineData("(1; 2;)", "2")]
    [InlineData("()", "")]
    [InlineData("(nothing)", "")]
    [InlineData("(1; nothing)", "")]
    [InlineData("($x := 1; $y := $x + 1; $x + $y)", "3")]
    public void A_block_yields_what_its_last_expression_yields(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($x := 1; ($y := 2; $x + $y))", "3")]
    [InlineData("(($y := 2); $y)", "")]
    [InlineData("($x := 1; ($x := 2); $x)", "1")]
    public void A_variable_is_seen_inside_and_not_outside(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($x := 1; ($x := 2; $x) + $x)", "3")]
    [InlineData("($x := 1; function($x){ $x }(3))", "3")]
    [InlineData("($x := 1; ($y := $x; $x := 2; [$y, $x]))", "[1,2]")]
    [InlineData("($sum := 1; $sum)", "1")]
    public void An_inner_variable_hides_an_outer_one(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($x := 1; $x := $x + 1; $x)", "2")]
    [InlineData("($x := 1; $x := nothing; $x)", "")]
    [InlineData("($x := [1]; $x := $append($x, 2); $x)", "[1,2]")]
    public void A_variable_can_be_bound_anew(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$nope", "")]
    [InlineData("$nope.a", "")]
    [InlineData("[$nope]", "[]")]
    [InlineData("$nope + 1", "")]
    [InlineData("($x; 1)", "1")]
    public void What_is_not_bound_is_nothing(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($x := 1; $x & x)", "\"1field\"")]
    [InlineData("x & $x", "\"field\"")]
    [InlineData("($a := 9; a)", "[1,2]")]
    public void Variables_have_names_of_their_own_beside_the_fields(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("$", """{"a":[1,2],"x":"field"}""")]
    [InlineData("$$.x", "\"field\"")]
    [InlineData("a.$", "[1,2]")]
    [InlineData("a.($ + $count($$.a))", "[3,4]")]
    [InlineData("$.x = $$.x", "true")]
    [InlineData("a[$ > 1]", "2")]
    public void A_dollar_is_the_context_and_two_are_the_document(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($v := a; $v[0])", "1")]
    [InlineData("($v := a[0]; $v)", "1")]
    [InlineData("""($v := {"k": a}; $v.k)""", "[1,2]")]
    [InlineData("($v := $; $v.x)", "\"field\"")]
    [InlineData("($v := a.nothing; $exists($v))", "false")]
    public void A_variable_keeps_what_it_was_bound_to(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("($f := $sum; $f(a))", "3")]
    [InlineData("($sum := $count; $sum([5, 6, 7]))", "3")]
    [InlineData("""($not := function($x){ "mine" }; $not(1))""", "\"mine\"")]
    public void A_function_can_be_kept_in_a_variable_under_any_name(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("x := 1", "S0212")]
    [InlineData("1 := 2", "S0212")]
    [InlineData("a.x := 1", "S0212")]
    [InlineData("$x.y := 1", "S0212")]
    [InlineData("$f() := 1", "S0212")]
    [InlineData("[$x] := 1", "S0212")]
    public void Only_a_variable_can_be_bound(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
