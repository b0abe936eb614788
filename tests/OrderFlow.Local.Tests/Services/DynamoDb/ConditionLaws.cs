using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Expressions;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Tests.Services.DynamoDb;

public sealed class ConditionLaws
{
    private static readonly JsonObject Values = JsonNode.Parse("""{":n":{"N":"2"},":s":{"S":"ab"},":set":{"SS":["ab","c"]},":low":{"N":"1"},":high":{"N":"3"}}""")!.AsObject();

    private static readonly Gen<string> Leaves = Gen.Elements(
        "a = :n", "a <> :s", "b < :n", "b >= :low", "a BETWEEN :low AND :high", "b IN (:n, :s)", "attribute_exists(a)", "attribute_not_exists(c[0])",
        "begins_with(b, :s)", "contains(c, :s)", "size(c) = :n", "a = b", "c = :set");

    private static readonly Gen<string> Conditions = Nested(3);

    private static readonly Gen<MapValue> Items =
        from a in AttributeOf("a")
        from b in AttributeOf("b")
        from c in AttributeOf("c")
        select AttributeValueJson.ReadMap(JsonNode.Parse($"{{{string.Join(',', ((string?[])[a, b, c]).OfType<string>())}}}")!.AsObject());

    [Fact]
    public void Not_not_is_nothing() =>
        Prop.ForAll(Arb.From(Conditions), Arb.From(Items), (condition, item) => Holds($"NOT (NOT ({condition}))", item) == Holds(condition, item)).QuickCheckThrowOnFailure();

    [Fact]
    public void De_Morgan_s_laws_hold() =>
        Prop.ForAll(
            Arb.From(Conditions),
            Arb.From(Conditions),
            Arb.From(Items),
            (one, other, item) =>
                Holds($"NOT (({one}) AND ({other}))", item) == Holds($"(NOT ({one})) OR (NOT ({other}))", item)
                && Holds($"NOT (({one}) OR ({other}))", item) == Holds($"(NOT ({one})) AND (NOT ({other}))", item)).QuickCheckThrowOnFailure();

    [Fact]
    public void And_binds_tighter_than_or_and_not_tighter_than_both() =>
        Prop.ForAll(
            Arb.From(Leaves.Three()),
            Arb.From(Items),
            (leaves, item) =>
                Holds($"{leaves.Item1} OR {leaves.Item2} AND {leaves.Item3}", item) == (Holds(leaves.Item1, item) || (Holds(leaves.Item2, item) && Holds(leaves.Item3, item)))
                && Holds($"NOT {leaves.Item1} AND {leaves.Item2} OR {leaves.Item3}", item) == ((!Holds(leaves.Item1, item) && Holds(leaves.Item2, item)) || Holds(leaves.Item3, item))).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_and_unequal_are_opposites_whatever_the_item_has() =>
        Prop.ForAll(Arb.From(Items), item => Holds("a = b", item) != Holds("a <> b", item) && Holds("c = :set", item) != Holds("c <> :set", item)).QuickCheckThrowOnFailure();

    [Fact]
    public void An_item_comes_back_from_its_JSON() =>
        Prop.ForAll(Arb.From(Items), item => AttributeValueJson.ReadMap(AttributeValueJson.WriteMap(item)).Equals(item)).QuickCheckThrowOnFailure();

    private static Gen<string> Nested(int depth) => depth == 0
        ? Leaves
        : Gen.Frequency(
            (2, Leaves),
            (1, Nested(depth - 1).Select(inner => $"NOT ({inner})")),
            (1, Nested(depth - 1).Two().Select(both => $"({both.Item1}) AND {both.Item2}")),
            (1, Nested(depth - 1).Two().Select(both => $"{both.Item1} OR ({both.Item2})")));

    private static Gen<string?> AttributeOf(string name) => Gen.Elements<string?>(
        null, """{"N":"1"}""", """{"N":"2.0"}""", """{"S":"ab"}""", """{"S":"abc"}""", """{"SS":["c","ab"]}""", """{"L":[{"S":"ab"},{"N":"2"}]}""", """{"M":{"x":{"NULL":true}}}""", """{"BOOL":false}""", """{"B":"AAE="}""")
        .Select(value => value is null ? null : $"\"{name}\":{value}");

    private static bool Holds(string condition, MapValue item)
    {
        // Brackets around what stands in brackets already are refused, and so are placeholders that are not used.
        var request = new JsonObject { ["FilterExpression"] = condition, ["ExpressionAttributeValues"] = Used(condition) };
        var call = new ApiCall(request, "", default(TraceHeader), "", CancellationToken.None);
        return new RequestExpressions(call, ExpressionParameters.Scan).Filter!.Holds(item);
    }

    private static JsonObject? Used(string condition)
    {
        var used = Values.Where(value => condition.Split(' ', '(', ')', ',').Contains(value.Key)).Select(value => KeyValuePair.Create(value.Key, value.Value?.DeepClone())).ToList();
        return used.Count == 0 ? null : new JsonObject(used);
    }
}
