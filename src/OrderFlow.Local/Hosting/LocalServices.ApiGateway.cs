using OrderFlow.Local.Templates.Resources;
using OrderFlow.Local.Templates.Resources.ApiGateway;

namespace OrderFlow.Local.Hosting;

/// <content>The resource types of API Gateway, and the end of its connections.</content>
internal sealed partial class LocalServices
{
    /// <summary>Closes the connections of WebSocket APIs while functions can still hear of it.</summary>
    public Task CloseConnectionsAsync() => gateway.CloseConnectionsAsync();

    private IResourceHandler[] GatewayHandlers() =>
    [
        new ServerlessApiHandler(gatewayApis),
        new ServerlessHttpApiHandler(gatewayApis),
        new RestApiHandler(gatewayApis),
        new RestResourceHandler(gatewayApis),
        new MethodHandler(gatewayApis),
        new DeploymentHandler(gatewayApis, "AWS::ApiGateway::Deployment", "RestApiId"),
        new StageHandler(gatewayApis),
        new AuthorizerHandler(gatewayApis),
        new GatewayResponseHandler(gatewayApis),
        new RecordedPartHandler(records, "AWS::ApiGateway::Account", "CloudWatchRoleArn"),
        new RecordedPartHandler(records, "AWS::ApiGateway::Model", "ContentType", "Description", "Name", "RestApiId", "Schema"),
        new ApiV2Handler(gatewayApis),
        new RouteHandler(gatewayApis),
        new IntegrationHandler(gatewayApis),
        new DeploymentHandler(gatewayApis, "AWS::ApiGatewayV2::Deployment", "ApiId"),
        new StageV2Handler(gatewayApis),
        new AuthorizerV2Handler(gatewayApis),
        new ResponseV2Handler(gatewayApis, "AWS::ApiGatewayV2::RouteResponse", "RouteResponseId"),
        new ResponseV2Handler(gatewayApis, "AWS::ApiGatewayV2::IntegrationResponse", "IntegrationResponseId"),
    ];
}
