namespace Amazon.Lambda.APIGatewayEvents;

/// <summary>What a Lambda authorizer of a REST or WebSocket API receives.</summary>
public class APIGatewayCustomAuthorizerRequest
{
    /// <summary>"TOKEN" or "REQUEST".</summary>
    public string Type { get; set; }

    /// <summary>The caller's token, for the type "TOKEN".</summary>
    public string AuthorizationToken { get; set; }

    /// <summary>The ARN of the method that is called.</summary>
    public string MethodArn { get; set; }

    /// <summary>The request's path.</summary>
    public string Path { get; set; }

    /// <summary>The request's method.</summary>
    public string HttpMethod { get; set; }

    /// <summary>The request's headers.</summary>
    public IDictionary<string, string> Headers { get; set; }

    /// <summary>The request's query parameters.</summary>
    public IDictionary<string, string> QueryStringParameters { get; set; }

    /// <summary>The values of the path's placeholders.</summary>
    public IDictionary<string, string> PathParameters { get; set; }

    /// <summary>The variables of the API's stage.</summary>
    public IDictionary<string, string> StageVariables { get; set; }

    /// <summary>The request's context.</summary>
    public APIGatewayProxyRequest.ProxyRequestContext RequestContext { get; set; }
}
