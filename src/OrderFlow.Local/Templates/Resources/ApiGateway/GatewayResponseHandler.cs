using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>What REST APIs answer in cases that they handle themselves.</summary>
internal sealed class GatewayResponseHandler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::ApiGateway::GatewayResponse";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("RestApiId", "ResponseType", "StatusCode", "ResponseParameters", "ResponseTemplates");
        var type = properties.Text("ResponseType");
        ApiOf(properties, "RestApiId").GatewayResponses[type] = GatewayResponseSource.Read(
            properties, type, properties.OptionalInt("StatusCode"), properties.TextMap("ResponseParameters"), IntegrationSource.Templates(properties, "ResponseTemplates"));
        return deployment.Deployed(PartId(deployment), ("Id", PartId(deployment)));
    }
}
