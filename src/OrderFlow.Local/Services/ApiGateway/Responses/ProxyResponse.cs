using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OrderFlow.Local.Services.ApiGateway.Responses;

/// <summary>Reads what functions answer.</summary>
internal static class ProxyResponse
{
    private static readonly HashSet<string> Members = ["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"];

    // What is of the connection or of the gateway itself keeps its value under another name.
    private static readonly HashSet<string> Remapped = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "Connection", "Content-Length", "Content-MD5", "Date", "Expect", "Host", "Max-Forwards", "Proxy-Authenticate", "Server", "TE",
        "Trailer", "Upgrade", "User-Agent", "Via", "WWW-Authenticate",
    };

    /// <summary>The response of a REST API; null when it has not the form that such an API demands.</summary>
    /// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-output-format"/>
    public static ApiResponse? ReadRest(ReadOnlyMemory<byte> payload)
    {
        using var document = Parse(payload);
        if (document?.RootElement is not { ValueKind: JsonValueKind.Object } answer || answer.EnumerateObject().Any(member => !Members.Contains(member.Name)))
            return null;
        var status = answer.TryGetProperty("statusCode", out var code) && code.ValueKind != JsonValueKind.Null ? Status(code) : 200;
        return Read(answer, status, "application/json") is { } response
            ? response with { Headers = [.. response.Headers.Select(header => Remapped.Contains(header.Key) ? KeyValuePair.Create("x-amzn-Remapped-" + header.Key, header.Value) : header)] }
            : null;
    }

    /// <summary>The response of an HTTP API with the format 1.0; null when it has no status.</summary>
    public static ApiResponse? ReadHttp10(ReadOnlyMemory<byte> payload)
    {
        using var document = Parse(payload);
        return document?.RootElement is { ValueKind: JsonValueKind.Object } answer && answer.TryGetProperty("statusCode", out var code)
            ? Read(answer, Status(code), "text/plain; charset=utf-8")
            : null;
    }

    /// <summary>The response of an HTTP API with the format 2.0: an answer without a status is the body itself. Null when the answer has a status and not the form.</summary>
    /// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html#http-api-develop-integrations-lambda.v2"/>
    public static ApiResponse? ReadHttp20(ReadOnlyMemory<byte> payload)
    {
        using var document = Parse(payload);
        if (document?.RootElement is not { ValueKind: JsonValueKind.Object } answer || !answer.TryGetProperty("statusCode", out var code))
            return new ApiResponse(200, payload) { Headers = [KeyValuePair.Create("Content-Type", ApiResponse.Json)] };
        if (Read(answer, Status(code), "text/plain; charset=utf-8") is not { } response)
            return null;
        if (!answer.TryGetProperty("cookies", out var cookies) || cookies.ValueKind == JsonValueKind.Null)
            return response;
        return cookies.ValueKind == JsonValueKind.Array && cookies.EnumerateArray().All(cookie => cookie.ValueKind == JsonValueKind.String && ResponseHeaders.IsValue(cookie.GetString()!))
            ? response with { Headers = [.. response.Headers, .. cookies.EnumerateArray().Select(cookie => KeyValuePair.Create("Set-Cookie", cookie.GetString()!))] }
            : null;
    }

    /// <summary>The response of a WebSocket route: a function that answers nothing agrees. Null when the answer has not the form.</summary>
    public static ApiResponse? ReadWebSocket(ReadOnlyMemory<byte> payload)
    {
        using var document = Parse(payload);
        return document?.RootElement switch
        {
            { ValueKind: JsonValueKind.Null } => new ApiResponse(200, ReadOnlyMemory<byte>.Empty),
            { ValueKind: JsonValueKind.Object } answer => Read(answer, answer.TryGetProperty("statusCode", out var code) ? Status(code) : 200, ApiResponse.Json),
            _ => null,
        };
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> payload)
    {
        try
        {
            return JsonDocument.Parse(payload);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ApiResponse? Read(JsonElement answer, int? status, string contentType)
    {
        if (status is not { } known || ResponseHeaders.Read(answer) is not { } headers || Body(answer) is not { } body)
            return null;
        if (!headers.Exists(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
            headers.Add(KeyValuePair.Create("Content-Type", contentType));
        return new ApiResponse(known, body) { Headers = headers };
    }

    private static int? Status(JsonElement code) => code.ValueKind switch
    {
        JsonValueKind.Number when code.TryGetInt32(out var number) && number is >= 200 and <= 599 => number,
        JsonValueKind.String when int.TryParse(code.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 200 and <= 599 => number,
        _ => null,
    };

    private static byte[]? Body(JsonElement answer)
    {
        var encoded = answer.TryGetProperty("isBase64Encoded", out var flag) && flag.ValueKind == JsonValueKind.True;
        if (!answer.TryGetProperty("body", out var body) || body.ValueKind == JsonValueKind.Null)
            return [];
        if (body.ValueKind != JsonValueKind.String)
            return null;
        if (!encoded)
            return Encoding.UTF8.GetBytes(body.GetString()!);
        return body.TryGetBytesFromBase64(out var bytes) ? bytes : null;
    }
}
