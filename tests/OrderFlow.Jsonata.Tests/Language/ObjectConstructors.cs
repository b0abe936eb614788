namespace OrderFlow.Jsonata.Tests.Language;

/// <summary>{…} makes an object; each value is computed in the same context.</summary>
public sealed class ObjectConstructors
{
    private const string Document = """{"line":"U1","stops":[{"at":"A","m":1,"z":"p"},{"at":"B","m":5,"z":"q"},{"at":"A","m":3,"z":"p"},{"at":"C","z":"q"}],"one":{"at":"X","m":9},"e":[]}""";

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("""{"a": 1, "b": [2]}""", """{"a":1,"b":[2]}""")]
    [InlineData("""{"at": one.at, "twice": one.m * 2}""", """{"at":"X","twice":18}""")]
    [InlineData("{line: one.at}", """{"U1":"X"}""")]
    [InlineData("""{"a" & "b": 1}""", """{"ab":1}""")]
    public void Pairs_become_members_in_their_order(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""{"a": nothing, "b": 1}""", """{"b":1}""")]
    [InlineData("{nothing: 1}", "{}")]
    [InlineData("""{"a": stops.nothing}""", "{}")]
    [InlineData("""{"a": ()}""", "{}")]
    public void A_pair_without_a_value_is_left_out(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""{"a": null}""", """{"a":null}""")]
    [InlineData("""{"a": []}""", """{"a":[]}""")]
    [InlineData("""{"a": {}}""", """{"a":{}}""")]
    [InlineData("""{"a": e}""", """{"a":[]}""")]
    [InlineData("""{"a": ""}""", """{"a":""}""")]
    public void Null_and_empty_values_stay(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""{1: "a"}""", "T1003")]
    [InlineData("{true: 1}", "T1003")]
    [InlineData("{null: 1}", "T1003")]
    [InlineData("{one: 1}", "T1003")]
    [InlineData("{stops.at: 1}", "T1003")]
    public void A_key_has_to_be_a_string(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("""{"a": 1, "a": 2}""", "D1009")]
    [InlineData("""{"a": 1, "a": nothing}""", "D1009")]
    [InlineData("""{one.at: 1, "X": 2}""", "D1009")]
    public void Two_pairs_cannot_have_the_same_key(string expression, string code) =>
        Expressions.Fails(expression, Document).Code.ShouldBe(code);

    [Theory]
    [InlineData("""stops.{"s": at}""", """[{"s":"A"},{"s":"B"},{"s":"A"},{"s":"C"}]""")]
    [InlineData("stops.{at: m}", """[{"A":1},{"B":5},{"A":3},{}]""")]
    [InlineData("one.{at: m}", """{"X":9}""")]
    [InlineData("""stops[m > 1].{"s": at, "of": $count($$.stops)}""", """[{"s":"B","of":4},{"s":"A","of":4}]""")]
    public void As_a_step_it_is_made_for_every_value(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);

    [Theory]
    [InlineData("""{"a": {"b": 2}}.a.b""", "2")]
    [InlineData("""{"a": 1}["a"].a""", "1")]
    [InlineData("""{"list": [1, 2]}.list[1]""", "2")]
    [InlineData("""{"a": 1}.*""", "1")]
    public void Its_members_can_be_taken_out_at_once(string expression, string result) =>
        Expressions.Evaluate(expression, Document).ShouldBe(result);
}
