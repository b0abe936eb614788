using Amazon.Lambda.Core;

namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>A body as API Gateway takes it: text, or base64 for bytes.</summary>
internal readonly record struct HttpResultBody(string Text, string ContentType, bool IsBase64Encoded)
{
    public static HttpResultBody Format(object body, ILambdaSerializer serializer)
    {
        switch (body)
        {
            case null:
                return default;
            case string text:
                return new(text, "text/plain", IsBase64Encoded: false);
            case Stream stream:
                using (var copy = new MemoryStream())
                {
                    stream.CopyTo(copy);
                    return Bytes(copy.ToArray());
                }

            case IEnumerable<byte> bytes:
                return Bytes([.. bytes]);
            default:
                using (var json = new MemoryStream())
                {
                    serializer.Serialize(body, json);
                    return new(System.Text.Encoding.UTF8.GetString(json.ToArray()), "application/json", IsBase64Encoded: false);
                }
        }
    }

    private static HttpResultBody Bytes(byte[] bytes) => new(Convert.ToBase64String(bytes), "application/octet-stream", IsBase64Encoded: true);
}
