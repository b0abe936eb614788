using System.Text.Json;

namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>Writes a response in payload format 1.0, with several values a header, or 2.0, with one.</summary>
internal static class HttpResultResponse
{
    public static Stream Write(int statusCode, Dictionary<string, IList<string>> headers, HttpResultBody body) =>
        Write(statusCode, body, writer =>
        {
            writer.WritePropertyName("multiValueHeaders");
            JsonSerializer.Serialize(writer, headers);
        });

    public static Stream Write(int statusCode, Dictionary<string, string> headers, HttpResultBody body) =>
        Write(statusCode, body, writer =>
        {
            writer.WritePropertyName("headers");
            JsonSerializer.Serialize(writer, headers);
            // The official package writes this member too, in this spelling.
            writer.WriteNull("Cookies");
        });

    private static MemoryStream Write(int statusCode, HttpResultBody body, Action<Utf8JsonWriter> writeHeaders)
    {
        var response = new MemoryStream();
        using (var writer = new Utf8JsonWriter(response))
        {
            writer.WriteStartObject();
            writer.WriteNumber("statusCode", statusCode);
            writeHeaders(writer);
            writer.WriteString("body", body.Text);
            writer.WriteBoolean("isBase64Encoded", body.IsBase64Encoded);
            writer.WriteEndObject();
        }

        response.Position = 0;
        return response;
    }
}
