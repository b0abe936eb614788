using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.WebSockets;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>HTTP and WebSocket APIs.</summary>
internal sealed class ApiV2Handler(ApiCatalog apis) : GatewayPartHandler(apis)
{
    public override string Type => "AWS::ApiGatewayV2::Api";

    protected override DeployedResource Deploy(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "Name", "ProtocolType", "RouteSelectionExpression", "CorsConfiguration", "Body", "Target", "RouteKey", "CredentialsArn", "Description", "Version",
            "Tags", "ApiKeySelectionExpression", "DisableExecuteApiEndpoint", "DisableSchemaValidation", "FailOnWarnings", "IpAddressType");
        var protocol = properties.OptionalText("ProtocolType") switch
        {
            "WEBSOCKET" => ApiProtocolType.WebSocket,
            "HTTP" => ApiProtocolType.Http,
            null when properties.Has("Body") => ApiProtocolType.Http,
            var other => throw properties.Error($"the ProtocolType {other} is neither HTTP nor WEBSOCKET."),
        };
        var definition = properties.Structure("Body") is { } body ? new OpenApiDocument(body, protocol) : null;
        var name = properties.OptionalText("Name") ?? definition?.Title ?? throw properties.Error("the property Name is required.");
        var api = new GatewayApi(ApiIds.OfApi(deployment.StackName, deployment.LogicalId), name, protocol)
        {
            Cors = properties.Structure("CorsConfiguration") is { } cors ? CorsProperties.Read(cors, camelCase: false) : definition?.Cors,
        };
        if (protocol == ApiProtocolType.WebSocket)
        {
            api = api with { RouteSelectionExpression = properties.Text("RouteSelectionExpression") };
            RouteSelection.Selector(api.RouteSelectionExpression);
        }

        definition?.AddTo(api);
        if (properties.OptionalText("Target") is { } target)
            QuickCreate(properties, api, target);
        Apis.Put(api);
        return deployment.Deployed(api.Id, ("ApiId", api.Id), ("ApiEndpoint", Apis.EndpointOf(api)));
    }

    // With a target the API has a route and its default stage from the start.
    private static void QuickCreate(ResourceProperties properties, GatewayApi api, string target)
    {
        var type = target.StartsWith("http", StringComparison.Ordinal) ? "HTTP_PROXY" : "AWS_PROXY";
        api.Add(ApiRoute.Parse(properties.OptionalText("RouteKey") ?? ApiRoute.Default) with
        {
            Integration = new IntegrationSource(properties, type) { Uri = target }.Read(api.Protocol),
        });
        api.Stages[ApiStage.Default] = new ApiStage(ApiStage.Default);
    }
}
