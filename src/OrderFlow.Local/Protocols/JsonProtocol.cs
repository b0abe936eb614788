using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace OrderFlow.Local.Protocols;

/// <summary>awsJson 1.0 and 1.1: <c>X-Amz-Target</c> names service and operation, bodies are JSON.</summary>
/// <seealso href="https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html"/>
internal sealed class JsonProtocol(IEnumerable<ServiceApi> services)
{
    public static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 128, AllowDuplicateProperties = false };

    private readonly Dictionary<string, ServiceApi> byPrefix = services.Where(service => service.TargetPrefix is not null).ToDictionary(service => service.TargetPrefix!);

    public async Task ServeAsync(HttpContext http, string target, byte[] body, Func<JsonObject, ApiCall> call)
    {
        var dot = target.LastIndexOf('.');
        var service = dot > 0 ? byPrefix.GetValueOrDefault(target[..dot]) : null;
        try
        {
            if (service is null)
                throw new ServiceException("UnknownOperationException", $"The operation {target} is not served by this endpoint.");

            var operation = service.Operation(target[(dot + 1)..]);
            var result = await operation(call(Parse(body)));
            await AnswerAsync(http, 200, service.JsonVersion, result ?? []);
        }
        catch (ServiceException error)
        {
            await FailAsync(http, error, service);
        }
    }

    /// <summary>Answers an error in the JSON protocol's shape; also for requests that no service claims.</summary>
    public static Task FailAsync(HttpContext http, ServiceException error, ServiceApi? service = null)
    {
        http.Response.Headers["x-amzn-ErrorType"] = error.Code;
        if (error.QueryCode is { } code)
            http.Response.Headers["x-amzn-query-error"] = $"{code};{(error.StatusCode < 500 ? "Sender" : "Receiver")}";
        var body = error.Members?.DeepClone().AsObject() ?? [];
        body["__type"] = service?.ErrorNamespace + error.Code;
        body["message"] = error.Message;
        return AnswerAsync(http, error.StatusCode, service?.JsonVersion ?? "1.1", body);
    }

    private static JsonObject Parse(byte[] body)
    {
        if (body.Length == 0)
            return [];
        try
        {
            var request = JsonNode.Parse(body, documentOptions: Bounded) as JsonObject
                ?? throw new ServiceException("SerializationException", "Start of structure or map found where not expected.");
            // Half a surrogate pair can be written but is no text; it would be found when the member is read.
            if (body.AsSpan().IndexOf("\\ud"u8) >= 0 || body.AsSpan().IndexOf("\\uD"u8) >= 0)
                ReadTexts(request);
            return request;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new ServiceException("SerializationException", $"The request is not valid JSON: {error.Message}");
        }
    }

    private static void ReadTexts(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject structure:
                foreach (var (_, value) in structure)
                    ReadTexts(value);
                break;
            case JsonArray items:
                foreach (var item in items)
                    ReadTexts(item);
                break;
            case JsonValue value:
                value.TryGetValue(out string? _);
                break;
        }
    }

    private static async Task AnswerAsync(HttpContext http, int status, string version, JsonObject body)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(writer, body);
        http.Response.StatusCode = status;
        http.Response.ContentType = $"application/x-amz-json-{version}";
        http.Response.ContentLength = buffer.WrittenCount;
        await http.Response.Body.WriteAsync(buffer.WrittenMemory, http.RequestAborted);
    }

    // A member without a value is left out, as the services do; no operation answers a null.
    private static void Write(Utf8JsonWriter writer, JsonNode node)
    {
        switch (node)
        {
            case JsonObject structure:
                writer.WriteStartObject();
                foreach (var (name, value) in structure.Where(member => member.Value is not null))
                {
                    writer.WritePropertyName(name);
                    Write(writer, value!);
                }

                writer.WriteEndObject();
                break;
            case JsonArray items:
                writer.WriteStartArray();
                foreach (var item in items.OfType<JsonNode>())
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }
}
