using System.Collections.Immutable;
using System.Text.Json.Nodes;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>Values as the API writes them: <c>{"S": "text"}</c>.</summary>
internal static class AttributeValueJson
{
    private const int DeepestNesting = 32;

    /// <exception cref="ServiceException">ValidationException or SerializationException: this is no value.</exception>
    public static AttributeValue Read(JsonNode? node) => Read(node, 0);

    /// <summary>An item, a key or the placeholders of values: values by name.</summary>
    public static MapValue ReadMap(JsonObject members) => ReadMembers(members, 0);

    public static JsonObject Write(AttributeValue value) => new() { [value.Type] = Content(value) };

    public static JsonObject WriteMap(MapValue map)
    {
        var members = new JsonObject();
        foreach (var (name, value) in map.Members)
            members[name] = Write(value);
        return members;
    }

    private static AttributeValue Read(JsonNode? node, int depth)
    {
        if (depth > DeepestNesting)
            throw ServiceException.Validation("Nesting Levels have exceeded supported limits");
        if (node is not JsonObject value)
            throw new ServiceException("SerializationException", node is JsonArray ? "Unrecognized collection type class com.amazonaws.dynamodb.v20120810.AttributeValue" : "Unexpected value type in payload");
        var set = value.Where(member => member.Value is not null).ToList();
        return set switch
        {
            [] => throw ServiceException.Validation("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"),
            [var (type, content)] => Read(type, content!, depth),
            _ => throw ServiceException.Validation("Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"),
        };
    }

    private static AttributeValue Read(string type, JsonNode content, int depth) => type switch
    {
        "S" => new StringValue(AttributeValueScalars.Text(content)),
        "N" => new NumberValue(DynamoNumber.Parse(AttributeValueScalars.Text(content))),
        "B" => new BinaryValue(AttributeValueScalars.Bytes(content)),
        "BOOL" => new BooleanValue(AttributeValueScalars.Flag(content)),
        "NULL" => AttributeValueScalars.Flag(content)
            ? NullValue.Instance
            : throw Invalid("Null attribute value types must have the value of true"),
        "L" => new ListValue([.. Items(content).Select(item => Read(item, depth + 1))]),
        "M" => ReadMembers(content as JsonObject ?? throw new ServiceException("SerializationException", "Unexpected field type"), depth + 1),
        "SS" => ReadSet("S", "An string set  may not be empty", content),
        "NS" => ReadSet("N", "An number set  may not be empty", content),
        "BS" => ReadSet("B", "Binary sets should not be empty", content),
        _ => throw ServiceException.Validation("Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"),
    };

    private static MapValue ReadMembers(JsonObject members, int depth)
    {
        var builder = MapValue.Empty.Members.ToBuilder();
        foreach (var (name, value) in members)
            builder[name] = Read(value, depth);
        return new MapValue(builder.ToImmutable());
    }

    private static SetValue ReadSet(string elementType, string whenEmpty, JsonNode content)
    {
        var elements = Items(content).Select(item => Read(elementType, item ?? throw AttributeValueScalars.WrongType("String"), 0)).ToList();
        if (elements.Count == 0)
            throw Invalid(whenEmpty);
        var set = elements.ToImmutableHashSet();
        return set.Count == elements.Count ? new SetValue(set, elementType) : throw (elementType switch
        {
            "S" => Invalid($"Input collection {Listed(content)} contains duplicates."),
            "B" => Invalid($"Input collection {Listed(content)}of type BS contains duplicates."),
            _ => ServiceException.Validation("Input collection contains duplicates"),
        });
    }

    private static string Listed(JsonNode content) => $"[{string.Join(", ", content.AsArray().Select(item => (string?)item))}]";

    private static JsonArray Items(JsonNode content) => content as JsonArray ?? throw new ServiceException("SerializationException", "Unexpected field type");

    private static JsonNode Content(AttributeValue value) => value switch
    {
        StringValue text => text.Value,
        NumberValue number => number.Value.ToString(),
        BinaryValue bytes => Convert.ToBase64String(bytes.Value.Span),
        BooleanValue flag => flag.Value,
        NullValue => true,
        ListValue list => new JsonArray([.. list.Items.Select(Write)]),
        MapValue map => WriteMap(map),
        SetValue set => new JsonArray([.. Ordered(set).Select(Content)]),
        _ => throw new ArgumentException($"A value of type {value.Type} cannot be written.", nameof(value)),
    };

    // Sets have no order; one that is always the same makes answers and files easier to read.
    private static IEnumerable<AttributeValue> Ordered(SetValue set) => set.Elements.Order(Comparer<AttributeValue>.Create((left, right) => left.CompareTo(right) ?? 0));

    private static ServiceException Invalid(string message) => ServiceException.Validation($"One or more parameter values were invalid: {message}");
}
