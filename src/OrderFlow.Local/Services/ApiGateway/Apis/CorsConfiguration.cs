namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>Which web pages may call an HTTP API: the API answers preflight requests itself and adds the headers to responses.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html"/>
internal sealed record CorsConfiguration
{
    public IReadOnlyList<string> AllowOrigins { get; init; } = [];

    public IReadOnlyList<string> AllowMethods { get; init; } = [];

    public IReadOnlyList<string> AllowHeaders { get; init; } = [];

    public IReadOnlyList<string> ExposeHeaders { get; init; } = [];

    /// <summary>How long a browser may keep the answer to a preflight request, in seconds; null leaves it to the browser.</summary>
    public int? MaxAge { get; init; }

    public bool AllowCredentials { get; init; }
}
