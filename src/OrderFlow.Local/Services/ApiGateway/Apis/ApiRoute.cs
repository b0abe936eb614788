namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>What leads a request to an integration: a REST API's method, or a route of an HTTP or WebSocket API.</summary>
/// <param name="Key">Its key: <c>GET /orders/{id}</c>, <c>$default</c>, or the name of a WebSocket route.</param>
internal sealed record ApiRoute(string Key)
{
    public const string AnyMethod = "ANY";
    public const string Default = "$default";

    /// <summary>The HTTP method, or <c>ANY</c>.</summary>
    public string Method { get; init; } = AnyMethod;

    /// <summary>The path, or null for <c>$default</c> and the routes of WebSocket APIs.</summary>
    public RoutePath? Path { get; init; }

    /// <summary>The id of the REST API's resource.</summary>
    public string? ResourceId { get; init; }

    /// <summary>What is called, or null when <see cref="IntegrationId"/> names it.</summary>
    public ApiIntegration? Integration { get; init; }

    /// <summary>The id of the integration that the route's target names, or null.</summary>
    public string? IntegrationId { get; init; }

    /// <summary>The id of the Lambda authorizer that decides about requests, or null.</summary>
    public string? AuthorizerId { get; init; }

    /// <summary>Whether what a WebSocket route's integration answers is sent back to the client.</summary>
    public bool HasResponse { get; init; }


    /// <summary>A route by HTTP method and path.</summary>
    /// <exception cref="FormatException">The path is none.</exception>
    public static ApiRoute Of(string method, string path)
    {
        var name = method.ToUpperInvariant() is "X-AMAZON-APIGATEWAY-ANY-METHOD" or "*" ? AnyMethod : method.ToUpperInvariant();
        return new ApiRoute($"{name} {path}") { Method = name, Path = RoutePath.Parse(path) };
    }

    /// <summary>A route by its key.</summary>
    /// <exception cref="FormatException">The key is none.</exception>
    public static ApiRoute Parse(string key) =>
        key == Default ? new ApiRoute(key)
        : key.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var method, ['/', ..] path] ? Of(method, path)
        : throw new FormatException($"the route key \"{key}\" is neither $default nor a method and a path such as GET /orders/{{id}}.");
}
