using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.Jsonata;

namespace OrderFlow.Benchmarks.Values;

/// <summary>The same operations with the values of each library, each as one would write them with it.</summary>
/// <param name="large">A document with an array <c>items</c> of objects that have <c>price</c> and <c>sku</c>.</param>
/// <param name="small">A document with a number at <c>a.b.c</c>.</param>
internal sealed class ValueLibraries(byte[] large, byte[] small)
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = JsonataJson.MaxDepth };
    private static readonly JsonWriterOptions Plain = new() { SkipValidation = true };

    public IEnumerable<ValueOperations> All => [Ours(), Elements(), Nodes(), Tokens()];

    private ValueOperations Ours()
    {
        var (document, again, nested) = (JsonataJson.Parse(large), JsonataJson.Parse(large), JsonataJson.Parse(small));
        var buffer = new ArrayBufferWriter<byte>(large.Length * 2);
        return new(
            "JsonataValue",
            () => JsonataJson.Parse(large),
            () => nested["a"]["b"]["c"].AsNumber(),
            () =>
            {
                var sum = 0.0;
                var items = document["items"].AsArray();
                for (var i = 0; i < items.Count; i++)
                    sum += items[i]["price"].AsNumber();
                return sum;
            },
            () =>
            {
                var count = 0;
                foreach (var item in document["items"].AsArray())
                    count += new JsonataObjectBuilder().Set("sku", item["sku"]).Set("price", item["price"]).Set("new", true).Build()["new"].AsBoolean() ? 1 : 0;
                return count;
            },
            () => new JsonataObjectBuilder().Set("items", document["items"]).Build()["items"].AsArray().Count,
            () => document == again,
            () =>
            {
                buffer.ResetWrittenCount();
                JsonataJson.Write(document, buffer);
                return buffer.WrittenCount;
            });
    }

    // An element belongs to its document: building means to write text and to read it again.
    private ValueOperations Elements()
    {
        JsonElement Read(byte[] text) => JsonDocument.Parse(text, Deep).RootElement;
        var (document, again, nested) = (Read(large), Read(large), Read(small));
        var buffer = new ArrayBufferWriter<byte>(large.Length * 2);
        return new(
            "JsonElement",
            () => Read(large),
            () => nested.GetProperty("a").GetProperty("b").GetProperty("c").GetDouble(),
            () => document.GetProperty("items").EnumerateArray().Sum(item => item.GetProperty("price").GetDouble()),
            () => document.GetProperty("items").EnumerateArray().Count(item => Rebuild(writer =>
            {
                writer.WritePropertyName("sku");
                item.GetProperty("sku").WriteTo(writer);
                writer.WritePropertyName("price");
                item.GetProperty("price").WriteTo(writer);
                writer.WriteBoolean("new", true);
            }).GetProperty("new").GetBoolean()),
            () => Rebuild(writer =>
            {
                writer.WritePropertyName("items");
                document.GetProperty("items").WriteTo(writer);
            }).GetProperty("items").GetArrayLength(),
            () => JsonElement.DeepEquals(document, again),
            () => Written(buffer, document.WriteTo));
    }

    // A node has one parent: to share it is to clone it.
    private ValueOperations Nodes()
    {
        JsonNode Read(byte[] text) => JsonNode.Parse(text, null, Deep)!;
        var (document, again, nested) = (Read(large), Read(large), Read(small));
        var buffer = new ArrayBufferWriter<byte>(large.Length * 2);
        return new(
            "JsonNode",
            // Nodes are made when they are asked for; Sum shows what that costs.
            () => Read(large),
            () => nested["a"]!["b"]!["c"]!.GetValue<double>(),
            () => document["items"]!.AsArray().Sum(item => item!["price"]!.GetValue<double>()),
            () => document["items"]!.AsArray().Count(item =>
                new JsonObject { ["sku"] = item!["sku"]!.DeepClone(), ["price"] = item["price"]!.DeepClone(), ["new"] = true }["new"]!.GetValue<bool>()),
            () => new JsonObject { ["items"] = document["items"]!.DeepClone() }["items"]!.AsArray().Count,
            () => JsonNode.DeepEquals(document, again),
            () => Written(buffer, writer => document.WriteTo(writer)));
    }

    // A token has one parent as well, but is cloned when it is given another.
    private ValueOperations Tokens()
    {
        static JToken Read(byte[] text)
        {
            using var reader = new JsonTextReader(new StreamReader(new MemoryStream(text), Encoding.UTF8)) { DateParseHandling = DateParseHandling.None };
            return JToken.Load(reader);
        }

        var (document, again, nested) = (Read(large), Read(large), Read(small));
        var stream = new MemoryStream(large.Length * 2);
        return new(
            "JToken",
            () => Read(large),
            () => (double)nested["a"]!["b"]!["c"]!,
            () => document["items"]!.Sum(item => (double)item["price"]!),
            () => document["items"]!.Count(item => (bool)new JObject { ["sku"] = item["sku"], ["price"] = item["price"], ["new"] = true }["new"]!),
            () => ((JArray)new JObject { ["items"] = document["items"] }["items"]!).Count,
            () => JToken.DeepEquals(document, again),
            () =>
            {
                stream.SetLength(0);
                using var writer = new JsonTextWriter(new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true));
                document.WriteTo(writer);
                writer.Flush();
                return stream.Length;
            });
    }

    private static JsonElement Rebuild(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    private static long Written(ArrayBufferWriter<byte> buffer, Action<Utf8JsonWriter> write)
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer, Plain);
        write(writer);
        writer.Flush();
        return buffer.WrittenCount;
    }
}
