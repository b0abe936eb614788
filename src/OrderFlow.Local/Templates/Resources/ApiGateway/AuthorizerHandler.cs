using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Lambda authorizers of REST APIs.</summary>
internal sealed class AuthorizerHandler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::ApiGateway::Authorizer";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("AuthorizerCredentials", "AuthorizerResultTtlInSeconds", "AuthorizerUri", "AuthType", "IdentitySource", "IdentityValidationExpression", "Name", "RestApiId", "Type");
        var api = ApiOf(properties, "RestApiId");
        var id = PartId(deployment);
        api.Authorizers[id] = new AuthorizerSource(properties, properties.Text("Type"), properties.Text("AuthorizerUri"))
        {
            IdentitySources = AuthorizerSource.Split(properties.OptionalText("IdentitySource")),
            ValidationExpression = properties.OptionalText("IdentityValidationExpression"),
            CacheSeconds = properties.OptionalInt("AuthorizerResultTtlInSeconds"),
        }.Read(id, properties.OptionalText("Name") ?? id, ApiProtocolType.Rest);
        return deployment.Deployed(id, ("AuthorizerId", id));
    }
}
