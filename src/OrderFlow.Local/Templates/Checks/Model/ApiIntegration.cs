using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>What an API calls: a function, or EventBridge.</summary>
/// <param name="Resource">The resource that says so.</param>
/// <param name="ApiId">The id of the API.</param>
/// <param name="Uri">The URI of the integration or authorizer.</param>
/// <param name="CredentialsArn">The role that it is called with, or null.</param>
/// <param name="Pointer">Where it stands.</param>
internal sealed record ApiIntegration(CheckedResource Resource, string ApiId, string Uri, string? CredentialsArn, string Pointer)
{
    private const string Extension = "x-amazon-apigateway-integration";
    private const string PutEvents = "EventBridge-PutEvents";

    /// <summary>The parameters of an integration that puts events; null for others.</summary>
    public JObject? EventParameters { get; init; }

    /// <summary>The ARN of the function that it calls, or null.</summary>
    public string? FunctionArn => Uri.Split("/functions/") is [_, var path] ? path.Split("/invocations")[0]
        : Uri.Contains(":function:", StringComparison.Ordinal) ? Uri : null;

    public static IEnumerable<ApiIntegration> Of(CheckedTemplate template)
    {
        foreach (var resource in template.Resources)
        {
            var found = resource.Type switch
            {
                "AWS::ApiGateway::Method" => Read(resource, resource.Text("RestApiId"), resource.Properties["Integration"], "Uri", "Credentials", "Integration"),
                "AWS::ApiGateway::Authorizer" => Read(resource, resource.Text("RestApiId"), resource.Properties, "AuthorizerUri", "AuthorizerCredentials", "AuthorizerUri"),
                "AWS::ApiGatewayV2::Integration" => Read(resource, resource.Text(nameof(ApiId)), resource.Properties, "IntegrationUri", nameof(CredentialsArn), "IntegrationUri"),
                "AWS::ApiGatewayV2::Authorizer" => Read(resource, resource.Text(nameof(ApiId)), resource.Properties, "AuthorizerUri", "AuthorizerCredentialsArn", "AuthorizerUri"),
                "AWS::ApiGateway::RestApi" or "AWS::ApiGatewayV2::Api" => OpenApi(resource, "Body"),
                "AWS::Serverless::Api" or "AWS::Serverless::HttpApi" => OpenApi(resource, "DefinitionBody"),
                _ => [],
            };
            foreach (var integration in found)
                yield return integration;
        }
    }

    private static IEnumerable<ApiIntegration> OpenApi(CheckedResource api, string member) =>
        (api.Properties[member] as JObject ?? []).Descendants().OfType<JProperty>()
            .Where(property => property.Name == Extension)
            .SelectMany(property => Read(api, api.Reference, property.Value, "uri", "credentials", member));

    private static IEnumerable<ApiIntegration> Read(CheckedResource resource, string? api, JToken? token, string uri, string credentials, string pointer)
    {
        if (api is null || token is not JObject values)
            yield break;
        var subtype = TemplateText.Scalar(values["IntegrationSubtype"] ?? values["integrationSubtype"]);
        if (subtype != PutEvents && TemplateText.Scalar(values[uri]) is null)
            yield break;
        yield return new ApiIntegration(resource, api, TemplateText.Scalar(values[uri]) ?? "", TemplateText.Scalar(values[credentials]), resource.PointerTo(pointer))
        {
            EventParameters = subtype == PutEvents ? (values["RequestParameters"] ?? values["requestParameters"]) as JObject ?? [] : null,
        };
    }
}
