namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>% is the value that the context was taken from.</summary>
public sealed class Parents
{
    private const string Document = """{"n":"top","a":[{"n":"a1","b":[{"n":"b1","c":{"n":"c1"}},{"n":"b2"}]},{"n":"a2","b":{"n":"b3"}}],"k":{"v":5}}""";

    [Theory]
    [InlineData("a.b.%.n", """["a1","a1","a2"]""")]
    [InlineData("a.b.(n & %.n)", """["b1a1","b2a1","b3a2"]""")]
    [InlineData("k.v.(%.v)", "5")]
    [InlineData("""a.b.{"n": n, "p": %.n}""", """[{"n":"b1","p":"a1"},{"n":"b2","p":"a1"},{"n":"b3","p":"a2"}]""")]
    [InlineData("k.%.n", "\"top\"")]
    public void A_parent_is_the_value_a_step_was_taken_from(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("a.b.c.%.%.n", "\"a1\"")]
    [InlineData("a.b.c.(n & %.n & %.%.n & %.%.%.n)", "\"c1b1a1top\"")]
    [InlineData("""a.b.{"top": %.%.n}""", """[{"top":"top"},{"top":"top"},{"top":"top"}]""")]
    [InlineData("a.b.%.%.k.v", "[5,5,5]")]
    public void A_parent_has_a_parent(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""a.b[%.n = "a2"].n""", "\"b3\"")]
    [InlineData("""a.b[%.n = "a1"][0].n""", "\"b1\"")]
    [InlineData("""a.b[%.%.n = "top"].n""", """["b1","b2","b3"]""")]
    [InlineData("""a[%.n = "top"].n""", """["a1","a2"]""")]
    public void Predicates_see_the_parent_of_the_value(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("a.b^(>%.n).n", """["b3","b1","b2"]""")]
    [InlineData("a.b^(>%.n, >n).n", """["b3","b2","b1"]""")]
    [InlineData("a.b.c^(%.%.n).n", "\"c1\"")]
    public void Terms_of_a_sort_see_it(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("a.b.[n, %.n]", """["b1","a1","b2","a1","b3","a2"]""")]
    [InlineData("a.b.(%.n; %.%.n)", """["top","top","top"]""")]
    [InlineData("""a.b.(%.n = "a1" ? n : "-")""", """["b1","b2","-"]""")]
    [InlineData("a.b.$uppercase(%.n)", """["A1","A1","A2"]""")]
    [InlineData("a.b.(n & %.n & %.%.n)", """["b1a1top","b2a1top","b3a2top"]""")]
    [InlineData("a.b.(-%.%.k.v)", "[-5,-5,-5]")]
    public void It_is_seen_from_all_that_makes_a_step(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("(a.b).%.n", """["a1","a1","a2"]""")]
    [InlineData("a.(b.c).%.n", "\"b1\"")]
    [InlineData("(a.b.c).%.%.n", "\"a1\"")]
    [InlineData("a.(b).%.n", """["a1","a1","a2"]""")]
    [InlineData("(a; k).%.n", "\"top\"")]
    public void It_reaches_through_parentheses(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("a.b.%.b.n", """["b1","b2","b1","b2","b3"]""")]
    [InlineData("a.b.c.%.%.b.n", """["b1","b2"]""")]
    [InlineData("k.v.%.%.a.n", """["a1","a2"]""")]
    [InlineData("a.b.%.$count(b)", "[2,2,1]")]
    public void Steps_go_on_from_it(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("*.b.%.n", """["a1","a1","a2"]""")]
    [InlineData("a.*.%.n", """["a1","a1","a1","a2","a2"]""")]
    [InlineData("k.*.%.v", "5")]
    [InlineData("a.b.*.%.n", """["b1","b1","b2","b3"]""")]
    public void Wildcards_have_parents(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("a@$x.%.(n & $x.n)", """["topa1","topa2"]""")]
    [InlineData("a@$x.a@$y.(%.n & $x.n & $y.n)", """["topa1a1","topa1a2","topa2a1","topa2a2"]""")]
    [InlineData("a.b@$y.(n & %.n & $y.n)", """["a1a1b1","a1a1b2","a2a2b3"]""")]
    [InlineData("a.b#$i.(%.n & $i)", """["a10","a11","a20"]""")]
    public void Of_values_bound_one_after_the_other_all_have_the_same_parent(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("%", "S0217")]
    [InlineData("%.n", "S0217")]
    [InlineData("a.%.%", "S0217")]
    [InlineData("[%]", "S0217")]
    [InlineData("$.%", "S0217")]
    [InlineData("$x.%", "S0217")]
    [InlineData("(1).%", "S0217")]
    [InlineData("""{"a": 1}.%""", "S0217")]
    [InlineData("a.b.(c ? %.%.%.%)", "S0217")]
    public void It_has_to_have_a_step_to_look_back_from(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);
}
