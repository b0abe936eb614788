namespace Amazon.Lambda.APIGatewayEvents;

/// <summary>An HTTP request as an HTTP API hands it to a Lambda function, payload format 2.0.</summary>
/// <seealso href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html"/>
public partial class APIGatewayHttpApiV2ProxyRequest
{
    /// <summary>The payload format: "2.0".</summary>
    public string Version { get; set; }

    /// <summary>The route, such as "GET /orders/{id}".</summary>
    public string RouteKey { get; set; }

    /// <summary>The path as it was sent.</summary>
    public string RawPath { get; set; }

    /// <summary>The query string as it was sent.</summary>
    public string RawQueryString { get; set; }

    /// <summary>The cookies, each "name=value".</summary>
    public string[] Cookies { get; set; }

    /// <summary>The headers, names in lower case; several values are joined by commas.</summary>
    public IDictionary<string, string> Headers { get; set; }

    /// <summary>The query parameters; several values are joined by commas.</summary>
    public IDictionary<string, string> QueryStringParameters { get; set; }

    /// <summary>The request's context.</summary>
    public ProxyRequestContext RequestContext { get; set; }

    /// <summary>The body, base64 if <see cref="IsBase64Encoded"/>.</summary>
    public string Body { get; set; }

    /// <summary>The values of the route's placeholders.</summary>
    public IDictionary<string, string> PathParameters { get; set; }

    /// <summary>Whether the body is base64.</summary>
    public bool IsBase64Encoded { get; set; }

    /// <summary>The variables of the API's stage.</summary>
    public IDictionary<string, string> StageVariables { get; set; }
}
