using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Lambda authorizers of HTTP and WebSocket APIs.</summary>
internal sealed class AuthorizerV2Handler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::ApiGatewayV2::Authorizer";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "ApiId", "Name", "AuthorizerType", "AuthorizerUri", "AuthorizerPayloadFormatVersion", "AuthorizerResultTtlInSeconds", "AuthorizerCredentialsArn",
            "EnableSimpleResponses", "IdentitySource", "IdentityValidationExpression");
        var api = ApiOf(properties, "ApiId");
        var id = PartId(deployment);
        api.Authorizers[id] = new AuthorizerSource(properties, properties.Text("AuthorizerType"), properties.Text("AuthorizerUri"))
        {
            IdentitySources = properties.Texts("IdentitySource"),
            CacheSeconds = properties.OptionalInt("AuthorizerResultTtlInSeconds"),
            PayloadFormatVersion = properties.OptionalText("AuthorizerPayloadFormatVersion"),
            SimpleResponses = properties.OptionalBool("EnableSimpleResponses") ?? false,
        }.Read(id, properties.Text("Name"), api.Protocol);
        return deployment.Deployed(id, ("AuthorizerId", id));
    }
}
