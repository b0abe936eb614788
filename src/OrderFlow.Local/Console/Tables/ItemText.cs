using System.Text.Json.Nodes;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Console.Tables;

/// <summary>Values of tables as plain JSON, without the types that DynamoDB writes around them.</summary>
internal static class ItemText
{
    public static JsonNode? Of(AttributeValue value) => value switch
    {
        NullValue => null,
        // Parsed, not converted: a number has up to 38 digits, and shows all of them.
        NumberValue number => JsonNode.Parse(number.Value.ToString()),
        StringValue text => text.Value,
        BooleanValue flag => flag.Value,
        BinaryValue bytes => Convert.ToBase64String(bytes.Value.Span),
        ListValue list => new JsonArray([.. list.Items.Select(Of)]),
        MapValue map => new JsonObject(map.Members.Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        SetValue set => new JsonArray([.. set.Elements.Select(Of).OrderBy(element => element!.ToJsonString(), StringComparer.Ordinal)]),
        _ => throw new ArgumentException($"A value of type {value.Type} cannot be shown.", nameof(value)),
    };
}
