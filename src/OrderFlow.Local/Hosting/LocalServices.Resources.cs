using OrderFlow.Local.Templates.Resources;
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
        new ServerlessStateMachineHandler(machines, FunctionEvents(), Account, options.TimeProvider),
        new ServerlessFunctionHandler(lambda, FunctionEvents(), Account, options.TimeProvider),
        new EventInvokeConfigHandler(lambda),
        new EventSourceMappingHandler(eventSources, lambda),
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

    private IFunctionEventHandler[] FunctionEvents() =>
    [
        new EventBridgeRuleEvent(bridge),
        new ScheduleEvent(bridge),
        new QueueFunctionEvent(eventSources),
        new TopicFunctionEvent(topics),
        new ApiEvent(gatewayApis),
        new HttpApiEvent(gatewayApis),
    ];
}
