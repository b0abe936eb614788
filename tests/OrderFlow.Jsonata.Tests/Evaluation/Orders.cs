using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.Jsonata.Tests.Evaluation;

/// <summary>A comparison of one member of two items is sorted by keys. A second expression in the body makes the function be called.</summary>
public sealed class Orders
{
    private static readonly string[] Comparisons = ["$l.k > $r.k", "$l.k < $r.k", "$l.k >= $r.k", "$l.k <= $r.k", "$r.k > $l.k", "$r.k < $l.k", "$r.k >= $l.k"];

    [Theory]
    [MemberData(nameof(AllComparisons))]
    public void Sorting_by_keys_is_sorting_by_the_function(string comparison)
    {
        var byKeys = JsonataExpression.Parse($"$sort($, function($l, $r) {{ {comparison} }}).i");
        var byFunction = JsonataExpression.Parse($"$sort($, function($l, $r) {{ (0; {comparison}) }}).i");

        Prop.ForAll(
            Arb.From(Gen.OneOf(Key(Gen.Choose(0, 5).Select(number => (JsonataValue)number)), Key(Gen.Elements<JsonataValue>("", "a", "b", "é")))),
            items => byKeys.Evaluate(items) == byFunction.Evaluate(items)).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(AllComparisons))]
    public void Keys_of_several_types_are_compared_by_the_function(string comparison) =>
        Expressions.Fails($"$sort($, function($l, $r) {{ {comparison} }})", """[{"k":1},{"k":"a"},{"k":2}]""").Code.ShouldBe("T2009");

    [Fact]
    public void Items_without_a_key_are_left_where_they_are() =>
        Expressions.Evaluate("$sort($, function($l, $r) { $l.k > $r.k }).i", """[{"i":1,"k":2},{"i":2},{"i":3,"k":1}]""").ShouldBe("[1,2,3]");

    [Fact]
    public void Items_can_be_their_own_keys() =>
        Expressions.Evaluate("$sort([3, 1, 2], function($l, $r) { $l < $r })").ShouldBe("[3,2,1]");

    [Fact]
    public void Keys_can_lie_deep() =>
        Expressions.Evaluate("$sort($, function($l, $r) { $l.a.b > $r.a.b }).a.b", """[{"a":{"b":2}},{"a":{"b":1}}]""").ShouldBe("[1,2]");

    [Fact]
    public void Members_of_different_names_are_compared_by_the_function() =>
        Expressions.Evaluate("$sort($, function($l, $r) { $l.a > $r.b }).a", """[{"a":5,"b":1},{"a":3,"b":9},{"a":4,"b":2}]""").ShouldBe("[4,5,3]");

    public static TheoryData<string> AllComparisons() => [.. Comparisons];

    private static Gen<JsonataValue> Key(Gen<JsonataValue> key) => key.ArrayOf().Where(keys => keys.Length > 1).Select(keys =>
        (JsonataValue)JsonataArray.From(keys.Select((k, i) => (JsonataValue)new JsonataObjectBuilder().Set("k", k).Set("i", i).Build())));
}
