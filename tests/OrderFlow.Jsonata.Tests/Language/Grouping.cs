namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>path{key: value}: values with the same key are put together, then each value is computed over its group.</summary>
public sealed class Grouping
{
    private const string Document = """{"line":"U1","stops":[{"at":"A","m":1,"z":"p"},{"at":"B","m":5,"z":"q"},{"at":"A","m":3,"z":"p"},{"at":"C","z":"q"}],"one":{"at":"X","m":9},"e":[]}""";

    [Theory]
    [InlineData("stops{at: m}", """{"A":[1,3],"B":5}""")]
    [InlineData("stops{at: $sum(m)}", """{"A":4,"B":5}""")]
    [InlineData("stops{z: at}", """{"p":["A","A"],"q":["B","C"]}""")]
    [InlineData("stops{at: $count($)}", """{"A":2,"B":1,"C":1}""")]
    [InlineData("(stops{z: $}).`q`.at", """["B","C"]""")]
    public void Values_are_put_together_by_their_keys(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("(stops{at: $}).C", """{"at":"C","z":"q"}""")]
    [InlineData("stops[1]{at: m}", """{"B":5}""")]
    [InlineData("stops[1]{at: m[]}", """{"B":[5]}""")]
    [InlineData("stops{at: [m]}", """{"A":[1,3],"B":[5],"C":[]}""")]
    [InlineData("""(stops{at: {"n": $count($)}}).C""", """{"n":1}""")]
    public void A_group_of_one_is_a_single_value(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("stops{at: $average(m)}", """{"A":2,"B":5}""")]
    [InlineData("""stops{z: at & "!"}""", """{"p":"[\"A\",\"A\"]!","q":"[\"B\",\"C\"]!"}""")]
    [InlineData("stops{z: m[0]}", """{"p":[1,3],"q":5}""")]
    [InlineData("stops{z: (m)[0]}", """{"p":1,"q":5}""")]
    [InlineData("stops{z: $.m ~> $sum}", """{"p":4,"q":5}""")]
    public void The_value_is_computed_with_the_group_as_context(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("stops{nothing: m}", "{}")]
    [InlineData("stops{(m > 1 ? at): m}", """{"B":5,"A":3}""")]
    [InlineData("stops[1]{at: nothing}", "{}")]
    public void A_value_without_a_key_belongs_to_no_group(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""stops{at: m, "z" & z: at}""", """{"A":[1,3],"zp":["A","A"],"B":5,"zq":["B","C"]}""")]
    [InlineData("""stops{at: m, "all": $sum(m)}""", """{"A":[1,3],"all":9,"B":5}""")]
    public void Several_pairs_make_groups_of_their_own(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""stops{at: m, "A": 1}""", "D1009")]
    [InlineData("""stops{"k": m, "k": at}""", "D1009")]
    public void Two_pairs_must_not_meet_in_a_key(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("stops[m > 1]{at: m}", """{"B":5,"A":3}""")]
    [InlineData("stops[-1]{at: z}", """{"C":"q"}""")]
    [InlineData("stops.at{$: 1}", """{"A":1,"B":1,"C":1}""")]
    [InlineData("(stops.at){$: $count($)}", """{"A":2,"B":1,"C":1}""")]
    public void It_comes_after_the_predicates_of_its_step(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("stops{at: m}.m", "{}")]
    [InlineData("(stops{at: $sum(m)}).A", "4")]
    [InlineData("""stops.m{"k": $sum($)}""", """{"k":9}""")]
    [InlineData("stops^(>m){z: at}", """{"q":["B","C"],"p":["A","A"]}""")]
    [InlineData("""stops.{"x": at}{x: $count($)}""", """{"A":2,"B":1,"C":1}""")]
    public void It_stands_for_the_whole_path_even_where_the_path_goes_on(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("nothing{at: m}", "{}")]
    [InlineData("nothing.x{at: m}", "{}")]
    [InlineData("e{at: m}", "{}")]
    public void Without_values_it_makes_an_empty_object(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""nothing{"k": 1}""", """{"k":1}""")]
    [InlineData("""e{"n": $count($)}""", """{"n":0}""")]
    public void Without_values_constant_keys_still_count(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("stops{at: m}{at: m}", "S0210")]
    [InlineData("$x{at: m}[0]", "S0209")]
    public void There_can_be_one_only(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("""[1, 2, 3]{$ > 1 ? "big" : "small": $}""", """{"small":1,"big":[2,3]}""")]
    [InlineData("""("a"){$: 1}""", """{"a":1}""")]
    [InlineData("""$map([1, 2], function($v){ $v }){"n": $sum($)}""", """{"n":3}""")]
    public void What_is_no_path_can_be_grouped(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
