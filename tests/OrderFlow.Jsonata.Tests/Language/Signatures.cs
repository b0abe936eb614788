namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>function($a, …)&lt;…>: what arguments a function takes.</summary>
public sealed class Signatures
{
    private const string Document = """{"s":"ctx","n":7}""";

    [Theory]
    [InlineData("""function($x)<s>{ $x }("a")""", "\"a\"")]
    [InlineData("function($x)<n>{ $x }(1)", "1")]
    [InlineData("function($x)<b>{ $x }(true)", "true")]
    [InlineData("function($x)<l>{ $x }(null)", "null")]
    [InlineData("""function($x)<o>{ $x }({"a": 1})""", """{"a":1}""")]
    [InlineData("function($x)<a>{ $x }([1])", "[1]")]
    [InlineData("function($x)<f>{ $x(4) }(function($y){ $y + 1 })", "5")]
    [InlineData("function($x)<j>{ $x }([1])", "[1]")]
    [InlineData("function($x)<x>{ $type($x) }($sum)", "\"function\"")]
    public void Letters_stand_for_types(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("function($x)<s>{ $x }(1)", "T0410")]
    [InlineData("""function($x)<n>{ $x }("1")""", "T0410")]
    [InlineData("function($x)<b>{ $x }(0)", "T0410")]
    [InlineData("function($x)<l>{ $x }(0)", "T0410")]
    [InlineData("function($x)<o>{ $x }([1])", "T0410")]
    [InlineData("function($x)<f>{ $x }(1)", "T0410")]
    [InlineData("function($x)<j>{ $x }($sum)", "T0410")]
    [InlineData("function($x)<(ns)>{ $x }(true)", "T0410")]
    public void An_argument_of_another_type_is_refused(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("function($x)<s>{ $x }()", "T0410")]
    [InlineData("""function($x)<s>{ $x }("a", "b")""", "T0410")]
    [InlineData("""function($x, $y)<sn>{ $x }("a")""", "T0410")]
    [InlineData("function()<>{ 1 }(1)", "T0410")]
    public void Too_many_or_too_few_arguments_are_refused(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("function($x)<s>{ $exists($x) }(nothing)", "false")]
    [InlineData("function($x)<n>{ $exists($x) }(nothing)", "false")]
    [InlineData("function($x)<a>{ $exists($x) }(nothing)", "false")]
    [InlineData("function($x)<(so)>{ $exists($x) }(nothing)", "false")]
    public void Nothing_passes_for_any_type_but_a_function(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""function($x)<(sn)>{ $x }("a")""", "\"a\"")]
    [InlineData("function($x)<(sn)>{ $x }(1)", "1")]
    [InlineData("function($x)<(sao)>{ $type($x) }({})", "\"object\"")]
    public void A_choice_takes_any_of_its_types(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("function($x)<a>{ $x }(1)", "[1]")]
    [InlineData("""function($x)<a>{ $x }({"a": 1})""", """[{"a":1}]""")]
    [InlineData("function($x)<a<n>>{ $x }(1)", "[1]")]
    [InlineData("function($x)<a>{ $x }([1])", "[1]")]
    public void A_single_value_becomes_an_array_where_one_is_due(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("function($x)<a<n>>{ $sum($x) }([1, 2])", "3")]
    [InlineData("""function($x)<a<s>>{ $x }(["a"])""", """["a"]""")]
    [InlineData("function($x)<a<n>>{ $x }([])", "[]")]
    [InlineData("function($x)<a<a>>{ $x }([[1]])", "[[1]]")]
    public void The_items_of_an_array_can_be_declared(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""function($x)<a<n>>{ $x }(["a"])""", "T0412")]
    [InlineData("""function($x)<a<n>>{ $x }([1, "a"])""", "T0412")]
    [InlineData("function($x)<a<s>>{ $x }(1)", "T0412")]
    [InlineData("function($x)<a<o>>{ $x }([[]])", "T0412")]
    public void Items_of_another_type_are_refused(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("""function($x, $y)<sn?>{ [$x, $y] }("a")""", """["a"]""")]
    [InlineData("""function($x, $y)<sn?>{ [$x, $y] }("a", 1)""", """["a",1]""")]
    [InlineData("function($x, $y)<n?n?>{ [$x, $y] }(1)", "[1]")]
    public void A_question_mark_makes_it_optional(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""function($x)<s->{ $x }("given")""", "\"given\"")]
    [InlineData("s.function($x, $y)<s-n>{ $x & $y }(1)", "\"ctx1\"")]
    [InlineData("n.function($x)<n->{ $x + 1 }()", "8")]
    [InlineData("""s.function($a, $b)<s-s>{ $a & $b }("z")""", "\"ctxz\"")]
    public void A_dash_puts_the_context_in_its_place(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("n.function($x)<s->{ $x }()", "T0411")]
    [InlineData("function($x)<n->{ $x }()", "T0411")]
    [InlineData("[1].function($x, $y)<s-n>{ $x }(2)", "T0411")]
    public void The_context_has_to_be_of_the_type(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("function($x, $y)<n+>{ [$x, $y] }(1, 2)", "[1,2]")]
    [InlineData("""function($x, $y, $z)<sn+>{ [$x, $y, $z] }("a", 1, 2)""", """["a",1,2]""")]
    [InlineData("function($x)<a+>{ $x }([1], [2])", "[1]")]
    public void A_plus_takes_several(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""function($x)<s:n>{ $x }("a")""", "\"a\"")]
    [InlineData("function($x)<n:>{ $x }(1)", "1")]
    public void What_follows_the_colon_is_not_checked(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""function($x)<s<n>>{ $x }("a")""", "S0401")]
    [InlineData("function($x)<n<s>>{ 1 }(1)", "S0401")]
    public void Only_arrays_and_functions_take_a_type(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("""function($x)<(sa<n>)>{ $x }("a")""", "S0402")]
    public void A_choice_of_types_with_types_is_not_supported(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("$uppercase(1)", "T0410")]
    [InlineData("""$sum("a")""", "T0412")]
    [InlineData("""$substring("a")""", "T0410")]
    [InlineData("$map([1])", "T0410")]
    [InlineData("$length(1, 2)", "T0410")]
    [InlineData("$join([1, 2])", "T0412")]
    public void Functions_of_the_library_have_signatures_too(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("s.$uppercase()", "\"CTX\"")]
    [InlineData("s.$length()", "3")]
    [InlineData("s.$substring(1)", "\"tx\"")]
    [InlineData("""s.$contains("t")""", "true")]
    [InlineData("n.$string()", "\"7\"")]
    [InlineData("n.$formatBase(2)", "\"2\"")]
    [InlineData("""(s).$split("")""", """["c","t","x"]""")]
    public void The_context_stands_in_for_what_they_lack(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
