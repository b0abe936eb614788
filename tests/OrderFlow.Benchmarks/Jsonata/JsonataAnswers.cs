using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Jsonata;

namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>What each expression should compute, computed in C# from the same documents.</summary>
internal static class JsonataAnswers
{
    /// <exception cref="WrongResultException">Nothing is known about the benchmark, so it must not be measured.</exception>
    public static JsonataValue Of(string benchmark, JsonElement inputs) => JsonataJson.Parse(Answer(benchmark, inputs).ToJsonString());

    private static JsonNode Answer(string benchmark, JsonElement inputs) => benchmark switch
    {
        "path" => Array(Products(inputs).Select(p => JsonValue.Create(Number(p, "Price")))),
        "sum-product" => JsonValue.Create(Products(inputs).Sum(p => Number(p, "Price") * Number(p, "Quantity"))),
        "group-by" => new JsonObject(Products(inputs).GroupBy(p => Text(p, "Product Name"))
            .Select(g => KeyValuePair.Create(g.Key, (JsonNode?)g.Sum(p => Number(p, "Quantity"))))),
        "filter-1000" => Array(Items(inputs).Where(i => Number(i, "price") > 500 && Text(i, "status") == "paid").Select(i => JsonNode.Parse(i.GetRawText()))),
        "sort-map-1000" => Array(Items(inputs).OrderBy(i => Number(i, "price")).Select(i => JsonValue.Create($"{Text(i, "sku")}:{Number(i, "qty")}"))),
        "workflow-order" => Order(inputs.GetProperty("order").GetProperty("input").GetProperty("detail")),
        _ => throw new WrongResultException(benchmark, "an answer that is known", "something unchecked"),
    };

    private static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    private static JsonObject Order(JsonElement detail) => new()
    {
        ["orderId"] = Text(detail, "orderId"),
        ["total"] = detail.GetProperty("items").EnumerateArray().Sum(i => Number(i, "price") * Number(i, "qty")),
        ["big"] = Number(detail, "value") > 1000,
    };

    private static IEnumerable<JsonElement> Products(JsonElement inputs) =>
        inputs.GetProperty("invoice").GetProperty("Account").GetProperty("Order").EnumerateArray().SelectMany(o => o.GetProperty("Product").EnumerateArray());

    private static JsonElement.ArrayEnumerator Items(JsonElement inputs) => inputs.GetProperty("items1000").GetProperty("items").EnumerateArray();

    private static double Number(JsonElement owner, string name) => owner.GetProperty(name).GetDouble();

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString()!;
}
