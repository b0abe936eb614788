using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Storage;

/// <summary>Items as they are stored: the JSON of the API.</summary>
internal static class ItemDocument
{
    // A list or map takes two levels; items have 32 of them.
    private const int Deepest = 128;

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = Deepest };
    private static readonly JsonSerializerOptions Writing = new(JsonProtocol.Relaxed) { MaxDepth = Deepest };

    public static string Write(MapValue item) => AttributeValueJson.WriteMap(item).ToJsonString(Writing);

    public static MapValue Read(string document) => AttributeValueJson.ReadMap(JsonNode.Parse(document, documentOptions: Reading)!.AsObject());
}
