namespace Amazon.Lambda.APIGatewayEvents;

/// <summary>An HTTP request as a REST API, or a WebSocket message as a WebSocket API, hands it to a Lambda function.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html"/>
public partial class APIGatewayProxyRequest
{
    /// <summary>The resource's path with placeholders, such as "/orders/{id}".</summary>
    public string Resource { get; set; }

    /// <summary>The request's path.</summary>
    public string Path { get; set; }

    /// <summary>The request's method.</summary>
    public string HttpMethod { get; set; }

    /// <summary>The headers; the last value of each.</summary>
    public IDictionary<string, string> Headers { get; set; }

    /// <summary>The headers with all values.</summary>
    public IDictionary<string, IList<string>> MultiValueHeaders { get; set; }

    /// <summary>The query parameters; the last value of each.</summary>
    public IDictionary<string, string> QueryStringParameters { get; set; }

    /// <summary>The query parameters with all values.</summary>
    public IDictionary<string, IList<string>> MultiValueQueryStringParameters { get; set; }

    /// <summary>The values of the path's placeholders.</summary>
    public IDictionary<string, string> PathParameters { get; set; }

    /// <summary>The variables of the API's stage.</summary>
    public IDictionary<string, string> StageVariables { get; set; }

    /// <summary>The request's context.</summary>
    public ProxyRequestContext RequestContext { get; set; }

    /// <summary>The body, base64 if <see cref="IsBase64Encoded"/>.</summary>
    public string Body { get; set; }

    /// <summary>Whether the body is base64.</summary>
    public bool IsBase64Encoded { get; set; }
}
