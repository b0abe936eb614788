namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>A function that decides whether a request may pass.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">What the function gets.</param>
/// <param name="FunctionArn">The function.</param>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html"/>
internal sealed record ApiAuthorizer(string Id, string Name, AuthorizerType Type, string FunctionArn)
{
    /// <summary>Where the caller's identity is in a request, such as <c>method.request.header.Authorization</c>; a request without one of them is refused.</summary>
    public IReadOnlyList<string> IdentitySources { get; init; } = [];

    /// <summary>The regular expression that a token must match, or null.</summary>
    public string? ValidationExpression { get; init; }

    /// <summary>How long a decision holds for the same identity; zero: for one request.</summary>
    public TimeSpan CacheFor { get; init; }

    /// <summary>The format of an HTTP API's authorizer event: <c>1.0</c> or <c>2.0</c>.</summary>
    public string PayloadFormatVersion { get; init; } = "1.0";

    /// <summary>Whether the function of an HTTP API answers <c>isAuthorized</c> instead of a policy.</summary>
    public bool SimpleResponses { get; init; }
}
