namespace OrderFlow.Local.Services.ApiGateway.Responses;

/// <summary>A case in which the gateway itself answers a request.</summary>
/// <param name="ResponseType">The name of the case, by which a REST API may define another answer.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">The text, or null.</param>
/// <param name="ErrorType">The name of the error in the header <c>x-amzn-ErrorType</c>.</param>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html"/>
internal sealed record GatewayFailure(string ResponseType, int Status, string? Message, string ErrorType)
{
    public static GatewayFailure MissingAuthenticationToken { get; } = new("MISSING_AUTHENTICATION_TOKEN", 403, "Missing Authentication Token", "MissingAuthenticationTokenException");

    public static GatewayFailure Unauthorized { get; } = new("UNAUTHORIZED", 401, "Unauthorized", "UnauthorizedException");

    public static GatewayFailure NotAllowed { get; } = new("ACCESS_DENIED", 403, "User is not authorized to access this resource", "AccessDeniedException");

    public static GatewayFailure Denied { get; } = new("ACCESS_DENIED", 403, "User is not authorized to access this resource with an explicit deny", "AccessDeniedException");

    public static GatewayFailure AuthorizerConfiguration { get; } = new("AUTHORIZER_CONFIGURATION_ERROR", 500, null, "AuthorizerConfigurationException");

    public static GatewayFailure AuthorizerTimeout { get; } = new("AUTHORIZER_FAILURE", 504, "Endpoint request timed out", "AuthorizerFailureException");

    public static GatewayFailure TooLarge { get; } = new("REQUEST_TOO_LARGE", 413, "HTTP content length exceeded 10485760 bytes.", "RequestEntityTooLargeException");

    public static GatewayFailure MalformedProxyResponse { get; } = new("API_CONFIGURATION_ERROR", 502, "Internal server error", "InternalServerErrorException");

    public static GatewayFailure Configuration { get; } = new("API_CONFIGURATION_ERROR", 500, "Internal server error", "InternalServerErrorException");

    public static GatewayFailure IntegrationFailure { get; } = new("INTEGRATION_FAILURE", 504, "Network error communicating with endpoint", "InternalServerErrorException");

    public static GatewayFailure IntegrationTimeout { get; } = new("INTEGRATION_TIMEOUT", 504, "Endpoint request timed out", "InternalServerErrorException");

    public static GatewayFailure UnsupportedMediaType { get; } = new("UNSUPPORTED_MEDIA_TYPE", 415, "Unsupported Media Type", "BadRequestException");

    public static GatewayFailure BadRequest(string message) => new("BAD_REQUEST_PARAMETERS", 400, message, "BadRequestException");
}
