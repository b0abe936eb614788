using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata.Conversion;

namespace OrderFlow.Jsonata;

/// <summary>Converts between <see cref="JsonataValue"/> and the JSON models of other libraries. Numbers keep their text where those models can.</summary>
/// <example>
/// <code>
/// var order = JObject.Parse("""{"id": 7, "total": 12.5}""");
/// var total = JsonataExpression.Parse("$string(id) &amp; ': ' &amp; total");
///
/// total.Evaluate(order).ToToken();                         // 7: 12.5
/// total.Evaluate(JsonNode.Parse(order.ToString())).ToNode();             // 7: 12.5
/// </code>
/// </example>
public static class JsonataConversion
{
    // A number that long is no longer one anybody computes with, but takes long to read.
    private const int MaxDigits = 1000;

    /// <summary>A value from a token of Newtonsoft.Json. Dates become ISO 8601 text; comments count as nothing.</summary>
    /// <param name="token">The token; a null reference gives <see cref="JsonataValue.Null"/>.</param>
    /// <exception cref="JsonataJsonException">The token nests deeper than <see cref="JsonataJson.MaxDepth"/>.</exception>
    public static JsonataValue FromToken(JToken? token) => FromToken(token, 1);

    /// <summary>A value from an element of System.Text.Json; an undefined element gives <see cref="JsonataValue.Undefined"/>.</summary>
    /// <param name="element">The element.</param>
    public static JsonataValue FromElement(JsonElement element) =>
        element.ValueKind == JsonValueKind.Undefined ? JsonataValue.Undefined : JsonataJson.Parse(JsonMarshal.GetRawUtf8Value(element));

    /// <summary>A value from a node of System.Text.Json.</summary>
    /// <param name="node">The node; a null reference gives <see cref="JsonataValue.Null"/>.</param>
    /// <exception cref="JsonataJsonException">The node nests deeper than <see cref="JsonataJson.MaxDepth"/>, or holds what JSON has no form for.</exception>
    public static JsonataValue FromNode(JsonNode? node) => node is null ? JsonataValue.Null : JsonataJson.Parse(Utf8(node));

    /// <summary>
    /// A value from a .NET value: JSON models of other libraries as they are, everything else as System.Text.Json writes it for the web, with names in
    /// camel case. For other options convert what <c>JsonSerializer.SerializeToElement</c> gives.
    /// </summary>
    /// <param name="value">The .NET value; null gives <see cref="JsonataValue.Null"/>.</param>
    /// <exception cref="System.Text.Json.JsonException">The value has cycles or nests too deep.</exception>
    /// <exception cref="NotSupportedException">System.Text.Json cannot write the type.</exception>
    /// <example>
    /// <code>
    /// var order = JsonataConversion.FromObject(new { Id = 7, Items = new[] { new { Price = 2.5m, Quantity = 4 } } });
    ///
    /// JsonataExpression.Parse("items.(price * quantity)").Evaluate(order);   // 10
    /// </code>
    /// </example>
    public static JsonataValue FromObject(object? value) => value switch
    {
        null => JsonataValue.Null,
        JsonataValue already => already,
        JToken token => FromToken(token),
        JsonElement element => FromElement(element),
        JsonDocument document => FromElement(document.RootElement),
        JsonNode node => FromNode(node),
        JsonataArray items => items,
        JsonataObject members => members,
        string text => text,
        IEnumerable<JToken> tokens => JsonataArray.From(tokens.Select(token => FromToken(token))),
        _ => JsonataJson.Parse(JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), JsonSerializerOptions.Web)),
    };

    /// <summary>
    /// The value as a .NET value: of the types that functions take as parameters (see <see cref="JsonataBindings.Add(string, Delegate, string)"/>), or of
    /// any other that System.Text.Json reads, with its options for the web.
    /// </summary>
    /// <param name="value">The value; for JSON null and for no value a type that can be null gives null.</param>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <exception cref="InvalidOperationException">The value is of another type, or a number is not within the range of the type.</exception>
    /// <example>
    /// <code>
    /// var order = JsonataJson.Parse("""{"id": 7, "total": 10.25, "tags": "new"}""");
    ///
    /// order["id"].To&lt;int>();                        // 7
    /// order["total"].To&lt;decimal>();                 // 10.25
    /// order["tags"].To&lt;string[]>();                 // ["new"]
    /// order["discount"].To&lt;decimal?>();             // null
    /// </code>
    /// </example>
    public static T? To<T>(this JsonataValue value) => DotNetReader<T>.Instance.Read(value, frame: null);

    /// <summary>The value as a token of Newtonsoft.Json; <see cref="JsonataValue.Undefined"/> gives an undefined token, a function an empty string.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonataJsonException">The value nests deeper than <see cref="JsonataJson.MaxDepth"/>, or has more than 5 million parts when it is written out.</exception>
    public static JToken ToToken(this JsonataValue value) => new TokenWriter().Write(value);

    /// <summary>The value as an element of System.Text.Json; <see cref="JsonataValue.Undefined"/> gives an undefined element.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonataJsonException">The value nests deeper than <see cref="JsonataJson.MaxDepth"/> or is longer than <see cref="JsonataJson.MaxLength"/>.</exception>
    public static JsonElement ToElement(this JsonataValue value)
    {
        if (value.IsUndefined)
            return default;
        var reader = new Utf8JsonReader(Utf8(value), new JsonReaderOptions { MaxDepth = JsonataJson.MaxDepth });
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The value as a node of System.Text.Json; null for <see cref="JsonataValue.Null"/> and <see cref="JsonataValue.Undefined"/>.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonataJsonException">The value nests deeper than <see cref="JsonataJson.MaxDepth"/> or is longer than <see cref="JsonataJson.MaxLength"/>.</exception>
    public static JsonNode? ToNode(this JsonataValue value) =>
        value.IsUndefined ? null : JsonNode.Parse(Utf8(value), null, new JsonDocumentOptions { MaxDepth = JsonataJson.MaxDepth });

    internal static JValue ToNumber(JsonataValue value)
    {
        var number = value.AsNumber();
        var text = value.NumberText;
        if (text is null)
            return number == Math.Truncate(number) && Math.Abs(number) < 9007199254740992 ? new JValue((long)number) : new JValue(number);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return new JValue(integer);
        return text.Length <= MaxDigits && BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var big)
            ? new JValue(big)
            : new JValue(number);
    }

    private static JsonataValue FromToken(JToken? token, int depth) => token switch
    {
        null => JsonataValue.Null,
        JObject members => FromMembers(members, depth),
        JArray items => FromItems(items, depth),
        JValue scalar => FromScalar(scalar),
        _ => throw new ArgumentException($"A {token.Type} is no JSON value.", nameof(token)),
    };

    private static JsonataValue FromMembers(JObject members, int depth)
    {
        JsonDepth.Check(depth);
        var builder = new JsonataObjectBuilder(members.Count);
        foreach (var (name, value) in members)
            builder.Set(name, FromToken(value, depth + 1));
        return builder.Build();
    }

    private static JsonataValue FromItems(JArray items, int depth)
    {
        JsonDepth.Check(depth);
        var array = new JsonataArray(ArrayTraits.None, items.Count);
        foreach (var item in items)
            array.Add(FromToken(item, depth + 1));
        return array;
    }

    private static ReadOnlySpan<byte> Utf8(JsonataValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonataJson.Write(value, buffer);
        return buffer.WrittenSpan;
    }

    private static ReadOnlySpan<byte> Utf8(JsonNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = JsonataJson.MaxDepth });
        try
        {
            node.WriteTo(writer);
            writer.Flush();
            return buffer.WrittenSpan;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new JsonataJsonException($"The node cannot be written as JSON: {error.Message}", 0, 0, error);
        }
    }

    private static JsonataValue FromScalar(JValue scalar) => scalar.Value switch
    {
        null when scalar.Type == JTokenType.Undefined => default,
        null => JsonataValue.Null,
        string text => text,
        bool truth => truth,
        long integer => integer,
        double or float => FromFloat(scalar),
        decimal or BigInteger or int or ulong or uint or short or byte =>
            JsonNumber.Read(Convert.ToString(scalar.Value, CultureInfo.InvariantCulture)!),
        DateTime moment => moment.ToString("o", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("o", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };

    // A whole double is written 1.0 by Newtonsoft.Json, which reads only such texts as doubles.
    private static JsonataValue FromFloat(JValue scalar)
    {
        var number = Convert.ToDouble(scalar.Value, CultureInfo.InvariantCulture);
        var whole = number == Math.Truncate(number) && Math.Abs(number) < 1e15;
        return whole ? JsonNumber.Read(string.Create(CultureInfo.InvariantCulture, $"{number:0.0}")) : number;
    }
}
