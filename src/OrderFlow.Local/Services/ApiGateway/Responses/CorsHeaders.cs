using System.Globalization;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Requests;

namespace OrderFlow.Local.Services.ApiGateway.Responses;

/// <summary>The headers by which an HTTP API tells browsers which pages may call it.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html"/>
internal static class CorsHeaders
{
    private const string Prefix = "access-control-";

    /// <summary>Whether a browser asks what it may do.</summary>
    public static bool IsPreflight(ApiRequest request) =>
        request.Method == "OPTIONS" && request.Header("Origin") is not null && request.Header("Access-Control-Request-Method") is not null;

    /// <summary>The answer to such a request; it says nothing to a page that may not call.</summary>
    public static ApiResponse Preflight(ApiRequest request, CorsConfiguration cors)
    {
        var response = Origin(new ApiResponse(204, ReadOnlyMemory<byte>.Empty), request, cors, out var allowed);
        if (!allowed)
            return response;
        response = List(response, "allow-methods", cors.AllowMethods);
        response = List(response, "allow-headers", cors.AllowHeaders);
        return cors.MaxAge is { } seconds ? response.With(Prefix + "max-age", seconds.ToString(CultureInfo.InvariantCulture)) : response;
    }

    /// <summary>A response with the headers of the API in place of those of the integration.</summary>
    public static ApiResponse Apply(ApiResponse response, ApiRequest request, CorsConfiguration cors)
    {
        var own = response with { Headers = [.. response.Headers.Where(header => !header.Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))] };
        var answer = Origin(own, request, cors, out var allowed);
        return allowed ? List(answer, "expose-headers", cors.ExposeHeaders) : answer;
    }

    private static ApiResponse Origin(ApiResponse response, ApiRequest request, CorsConfiguration cors, out bool allowed)
    {
        var origin = request.Header("Origin") ?? "";
        allowed = origin.Length > 0 && cors.AllowOrigins.Any(pattern => Matches(pattern, origin));
        if (!allowed)
            return response;
        var any = cors.AllowOrigins.Contains("*");
        var answer = response.With(Prefix + "allow-origin", any ? "*" : origin);
        if (!any)
            answer = answer.With("vary", "origin");
        return cors.AllowCredentials ? answer.With(Prefix + "allow-credentials", "true") : answer;
    }

    private static ApiResponse List(ApiResponse response, string name, IReadOnlyList<string> values) =>
        values.Count == 0 ? response : response.With(Prefix + name, string.Join(',', values));

    private static bool Matches(string pattern, string origin) =>
        pattern == "*" || pattern.Equals(origin, StringComparison.OrdinalIgnoreCase)
        || (pattern is "https://*" or "http://*" && origin.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase));
}
