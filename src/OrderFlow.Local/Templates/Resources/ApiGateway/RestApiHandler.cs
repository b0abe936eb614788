using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>REST APIs, with the OpenAPI document in their body if they have one.</summary>
internal sealed class RestApiHandler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::ApiGateway::RestApi";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "Name", "Body", "Description", "EndpointConfiguration", "BinaryMediaTypes", "ApiKeySourceType", "DisableExecuteApiEndpoint", "FailOnWarnings",
            "MinimumCompressionSize", "Mode", "Parameters", "Policy", "Tags");
        var definition = properties.Structure("Body") is { } body ? new OpenApiDocument(body, ApiProtocolType.Rest) : null;
        var name = properties.OptionalText("Name") ?? definition?.Title ?? throw properties.Error("the property Name is required.");
        var api = new GatewayApi(ApiIds.OfApi(deployment.StackName, deployment.LogicalId), name, ApiProtocolType.Rest)
        {
            BinaryMediaTypes = [.. properties.Texts("BinaryMediaTypes"), .. definition?.BinaryMediaTypes ?? []],
        };
        api.Resources[api.RootResourceId] = "/";
        definition?.AddTo(api);
        Apis.Put(api);
        return deployment.Deployed(api.Id, ("RestApiId", api.Id), ("RootResourceId", api.RootResourceId));
    }
}
