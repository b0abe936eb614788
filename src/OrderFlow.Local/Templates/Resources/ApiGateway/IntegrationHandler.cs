using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Integrations of HTTP and WebSocket APIs.</summary>
internal sealed class IntegrationHandler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::ApiGatewayV2::Integration";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "ApiId", "IntegrationType", "IntegrationUri", "IntegrationSubtype", "IntegrationMethod", "PayloadFormatVersion", "PassthroughBehavior", "TimeoutInMillis",
            "RequestParameters", "RequestTemplates", "TemplateSelectionExpression", "CredentialsArn", "ConnectionType", "Description", "ContentHandlingStrategy");
        if (properties.OptionalText("ConnectionType") is { } connection && connection != "INTERNET")
            throw properties.Error($"the ConnectionType {connection} is not served; INTERNET is.");
        var api = ApiOf(properties, "ApiId");
        var id = PartId(deployment);
        // The template of a WebSocket's mock has a name of its own and makes no difference to the client.
        var templates = api.Protocol == ApiProtocolType.WebSocket ? new Dictionary<string, string>() : IntegrationSource.Templates(properties, "RequestTemplates");
        api.Integrations[id] = new IntegrationSource(properties, properties.Text("IntegrationType"))
        {
            Uri = properties.OptionalText("IntegrationUri"),
            Subtype = properties.OptionalText("IntegrationSubtype"),
            HttpMethod = properties.OptionalText("IntegrationMethod"),
            PayloadFormatVersion = properties.OptionalText("PayloadFormatVersion"),
            PassthroughBehavior = properties.OptionalText("PassthroughBehavior"),
            TimeoutInMillis = properties.OptionalInt("TimeoutInMillis"),
            RequestParameters = properties.TextMap("RequestParameters"),
            RequestTemplates = templates,
        }.Read(api.Protocol);
        return deployment.Deployed(id, ("IntegrationId", id));
    }
}
