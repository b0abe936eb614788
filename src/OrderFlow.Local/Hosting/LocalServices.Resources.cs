using OrderFlow.Local.Templates.Resources;
using OrderFlow.Local.Templates.Resources.ApiGateway;
using OrderFlow.Local.Templates.Resources.FunctionEvents;

namespace OrderFlow.Local.Hosting;

/// <content>The resource types of templates.</content>
internal sealed partial class LocalServices
{
    private IResourceHandler[] Handlers() =>
    [
        new EventBusHandler(bridge, tags),
        new RuleHandler(bridge, tags),
        new EventBusPolicyHandler(records),
        new ConnectionHandler(connections),
        new ApiDestinationHandler(apiDestinations),
        new ArchiveHandler(archives),
        new StateMachineHandler(machines, options.TimeProvider),
        new ServerlessFunctionHandler(lambda, [new EventBridgeRuleEvent(bridge), new ScheduleEvent(bridge), new ApiEvent(gatewayApis), new HttpApiEvent(gatewayApis)], Account, options.TimeProvider),
        new EventInvokeConfigHandler(lambda),
        new LambdaPermissionHandler(lambda),
        new LogGroupHandler(logs),
        new LogResourcePolicyHandler(logs),
        new QueueHandler(queues, () => url),
        new QueuePolicyHandler(records),
        new TopicHandler(topics),
        new SubscriptionHandler(topics),
        new TopicPolicyHandler(records),
        new TableHandler(tables),
        new SimpleTableHandler(tables),
        new RoleHandler(records, Account),
        new PolicyHandler(records),
        new ManagedPolicyHandler(records, Account),
        .. GatewayHandlers(),
    ];

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
