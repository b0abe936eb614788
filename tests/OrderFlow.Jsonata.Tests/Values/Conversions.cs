using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Jsonata.Tests.Values;

public sealed class Conversions
{
    private static readonly JsonataExpression Total = JsonataExpression.Parse("items.(price * quantity)");

    private sealed record Item(decimal Price, int Quantity);

    private sealed record Order(string Id, IReadOnlyList<Item> Items, JsonataValue Extra = default);

    [Fact]
    public void Documents_of_other_libraries_are_inputs_as_they_are()
    {
        const string json = """{"items": [{"price": 2.5, "quantity": 4}]}""";
        using var document = JsonDocument.Parse(json);

        Total.Evaluate(JObject.Parse(json)).ToToken().ShouldBe(new JValue(10));
        Total.Evaluate(document.RootElement).ToElement().GetInt32().ShouldBe(10);
        Total.Evaluate(JsonNode.Parse(json)).ToNode()!.GetValue<int>().ShouldBe(10);
        Total.EvaluateJson(json).ShouldBe("10");
    }

    [Fact]
    public void Documents_of_other_libraries_are_variables_as_they_are()
    {
        var bindings = new JsonataBindings { { "token", JToken.Parse("[1]") }, { "node", JsonNode.Parse("[2]") }, { "element", JsonSerializer.SerializeToElement(new[] { 3 }) } };

        JsonataExpression.Parse("$sum([$token, $node, $element])").Evaluate(bindings: bindings).ShouldBe(6);
    }

    [Fact]
    public void Text_without_a_result_is_null() => Total.EvaluateJson("{}").ShouldBeNull();

    [Fact]
    public void Text_that_is_no_JSON_is_an_error_of_the_reader() => Should.Throw<JsonataJsonException>(() => Total.EvaluateJson("{"));

    [Fact]
    public void Objects_of_NET_become_JSON_with_names_in_camel_case() =>
        Total.Evaluate(JsonataConversion.FromObject(new Order("o1", [new(2.5m, 4)]))).To<decimal>().ShouldBe(10);

    [Fact]
    public void JSON_becomes_objects_of_NET()
    {
        var order = JsonataJson.Parse("""{"id": "o1", "items": [{"price": 2.5, "quantity": 4}], "extra": [1]}""").To<Order>()!;

        order.Items.ShouldBe([new Item(2.5m, 4)]);
        order.Extra.ToJson().ShouldBe("[1]");
    }

    [Fact]
    public void Values_can_be_members_of_objects_of_NET() =>
        JsonataConversion.FromObject(new { a = (JsonataValue)"x", b = JsonataValue.Undefined, c = JsonataObject.Create(("d", 1)) }).ToJson()
            .ShouldBe("""{"a":"x","b":null,"c":{"d":1}}""");

    [Fact]
    public void What_a_value_is_not_it_does_not_become()
    {
        Should.Throw<InvalidOperationException>(() => ((JsonataValue)"a").To<int>()).Message.ShouldBe("The string \"a\" is no number.");
        Should.Throw<InvalidOperationException>(() => ((JsonataValue)0.5).To<long>()).Message.ShouldBe("The number 0.5 cannot be read as Int64.");
        Should.Throw<InvalidOperationException>(() => JsonataValue.Null.To<int>());
        Should.Throw<InvalidOperationException>(() => ((JsonataValue)"a").To<Order>()).Message.ShouldBe("The string \"a\" cannot be read as Order.");
        Should.Throw<InvalidOperationException>(() => JsonataExpression.Parse("$sum").Evaluate().To<Func<double, double>>());
    }

    [Fact]
    public void Nothing_becomes_null_where_null_can_be()
    {
        JsonataValue.Undefined.To<string>().ShouldBeNull();
        JsonataValue.Null.To<int?>().ShouldBeNull();
        JsonataValue.Undefined.To<Order>().ShouldBeNull();
        JsonataValue.Undefined.To<JsonataValue>().IsUndefined.ShouldBeTrue();
    }

    [Fact]
    public void Exact_digits_survive()
    {
        JsonataJson.Parse("9007199254740993").To<long>().ShouldBe(9_007_199_254_740_993);
        JsonataJson.Parse("1234567890.12345678901").To<decimal>().ShouldBe(1234567890.12345678901m);
        JsonataJson.Parse("1e3").To<int>().ShouldBe(1000);
    }
}
