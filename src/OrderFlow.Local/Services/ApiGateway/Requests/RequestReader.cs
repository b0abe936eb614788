using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Services.ApiGateway.Requests;

/// <summary>Reads requests to APIs from HTTP.</summary>
internal sealed class RequestReader(ApiCatalog apis, LocalAccount account, TimeProvider time, CancellationToken stopping)
{
    /// <summary>The largest body that REST and HTTP APIs take: 10 MB.</summary>
    public const int LargestBody = 10 * 1024 * 1024;

    /// <summary>Headers that are about the connection and not about the request.</summary>
    private static readonly HashSet<string> HopByHop = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
    };

    /// <summary>The body, or null when it is too large.</summary>
    public static async Task<byte[]?> BodyAsync(HttpContext http)
    {
        if (http.Request.ContentLength > LargestBody)
            return null;
        using var body = new MemoryStream();
        var block = new byte[32 * 1024];
        int read;
        while ((read = await http.Request.Body.ReadAsync(block, http.RequestAborted)) > 0)
        {
            if (body.Length + read > LargestBody)
                return null;
            body.Write(block, 0, read);
        }

        return body.ToArray();
    }

    /// <summary>A request without its body.</summary>
    public ApiRequest Read(HttpContext http, ExecuteApiPath place, GatewayApi api, ApiStage stage, string requestId, TraceHeader trace)
    {
        var request = http.Request;
        return new ApiRequest(api, stage)
        {
            RequestId = requestId,
            Trace = trace,
            Time = time.GetUtcNow(),
            Method = request.Method,
            Segments = place.Rest,
            Path = place.Path,
            RawQuery = request.QueryString.Value is ['?', .. var query] ? query : "",
            Query = Parameters(request.QueryString.Value),
            Headers = [.. Headers(request), .. Forwarded(http, trace)],
            SourceIp = http.Connection.RemoteIpAddress?.ToString() ?? "127.0.0.1",
            Protocol = request.Protocol,
            DomainName = apis.HostOf(api.Id),
            AccountId = account.AccountId,
            Stopping = stopping,
        };
    }

    private static List<KeyValuePair<string, string>> Parameters(string? query)
    {
        var parameters = new List<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(query))
            parameters.Add(KeyValuePair.Create(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        return parameters;
    }

    private static IEnumerable<KeyValuePair<string, string>> Headers(HttpRequest request) =>
        request.Headers
            .Where(header => !HopByHop.Contains(header.Key) && !header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) && !header.Key.Equals("X-Amzn-Trace-Id", StringComparison.OrdinalIgnoreCase))
            .SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value ?? "")));

    private static IEnumerable<KeyValuePair<string, string>> Forwarded(HttpContext http, TraceHeader trace)
    {
        var before = http.Request.Headers["X-Forwarded-For"].ToString();
        var source = http.Connection.RemoteIpAddress?.ToString() ?? "127.0.0.1";
        yield return KeyValuePair.Create("X-Amzn-Trace-Id", trace.ToString());
        yield return KeyValuePair.Create("X-Forwarded-For", before.Length > 0 ? $"{before}, {source}" : source);
        yield return KeyValuePair.Create("X-Forwarded-Port", $"{http.Connection.LocalPort}");
        yield return KeyValuePair.Create("X-Forwarded-Proto", http.Request.Scheme);
    }
}
