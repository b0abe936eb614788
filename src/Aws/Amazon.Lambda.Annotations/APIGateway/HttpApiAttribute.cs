namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>Calls the function by a route of an HTTP API.</summary>
/// <param name="method">The HTTP method.</param>
/// <param name="template">The path, with placeholders such as "/orders/{id}".</param>
[AttributeUsage(AttributeTargets.Method)]
public class HttpApiAttribute(LambdaHttpMethod method, string template) : Attribute
{
    /// <summary>The payload format; 2.0 by default.</summary>
    public HttpApiVersion Version { get; set; } = HttpApiVersion.V2;

    /// <summary>The path, with placeholders.</summary>
    public string Template { get; set; } = template;

    /// <summary>The HTTP method.</summary>
    public LambdaHttpMethod Method { get; set; } = method;
}
