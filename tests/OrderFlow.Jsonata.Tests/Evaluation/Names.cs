using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.Jsonata.Tests.Evaluation;

/// <summary>Names of a path that follow one another are followed together.</summary>
public sealed class Names
{
    private static readonly JsonataExpression Together = JsonataExpression.Parse("a.b.c");
    private static readonly JsonataExpression Apart = JsonataExpression.Parse("a.(b).(c)");
    private static readonly JsonataExpression FromVariable = JsonataExpression.Parse("($d := $; $d.a.b.c)");

    [Fact]
    public void Names_together_find_what_they_find_one_by_one() =>
        Prop.ForAll(Documents, document => Together.Evaluate(document) == Apart.Evaluate(document)).QuickCheckThrowOnFailure();

    [Fact]
    public void From_a_variable_they_find_what_they_find_from_the_context() =>
        Prop.ForAll(Documents, document => Together.Evaluate(document) == FromVariable.Evaluate(document)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a.b", """{"a":{"b":[1]}}""", "[1]")]
    [InlineData("a.b", """{"a":[{"b":[1]}]}""", "[1]")]
    [InlineData("a.b", """{"a":[{"b":[1]},{"b":2}]}""", "[1,2]")]
    [InlineData("a.b", """{"a":[{"b":1},{}]}""", "1")]
    [InlineData("a.b.c", """{"a":[{"b":[{"c":1},{"c":[2,3]}]},{"b":{"c":4}}]}""", "[1,2,3,4]")]
    [InlineData("a.b", """{"a":[[{"b":1}],[{"b":2}]]}""", "[1,2]")]
    [InlineData("a.b", """{"a":{"b":[]}}""", "[]")]
    [InlineData("a.b", """{"a":[]}""", "")]
    [InlineData("a.b", """[{"a":{"b":1}},{"a":{"b":2}}]""", "[1,2]")]
    public void A_single_array_stays_as_it_is_and_several_are_joined(string path, string document, string result) =>
        Expressions.Evaluate(path, document).ShouldBe(result);

    [Fact]
    public void Objects_of_different_shapes_may_come_by_turns()
    {
        var path = JsonataExpression.Parse("$.v");
        var items = Enumerable.Range(0, 100).Select(i => JsonataJson.Parse((i % 4) switch
        {
            0 => $$"""{"v":{{i}}}""",
            1 => $$"""{"x":0,"v":{{i}}}""",
            2 => """{"x":0,"y":0}""",
            _ => $$"""{"x":0,"y":0,"v":{{i}}}""",
        }));

        var values = path.Evaluate(JsonataArray.From(items)).AsArray();

        values.Select(value => (int)value.AsNumber()).ShouldBe(Enumerable.Range(0, 100).Where(i => i % 4 != 2));
    }

    private static Arbitrary<JsonataValue> Documents => Arb.From(Level("a", Level("b", Level("c", Gen.Choose(0, 9).Select(number => (JsonataValue)number)))));

    private static Gen<JsonataValue> Level(string name, Gen<JsonataValue> inner)
    {
        var member = Gen.Frequency((4, inner), (2, Several(inner)), (1, Gen.Constant(JsonataValue.Undefined)));
        var single = member.Select(value => (JsonataValue)new JsonataObjectBuilder().Set("other", 0).Set(name, value).Build());
        return Gen.Frequency((4, single), (1, Gen.Constant<JsonataValue>("no object")));
    }

    private static Gen<JsonataValue> Several(Gen<JsonataValue> items) => items.ArrayOf(3).Select(values => (JsonataValue)JsonataArray.Create(values));
}
