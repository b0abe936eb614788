using Newtonsoft.Json;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>Rules with an event pattern whose target is the function.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventbridgerule.html"/>
internal sealed class EventBridgeRuleEvent(EventBridgeService bridge) : IFunctionEventHandler
{
    public IReadOnlyList<string> Types { get; } = ["EventBridgeRule", "CloudWatchEvent"];

    public async Task<IReadOnlyList<DeployedResource>> DeployAsync(FunctionEvent source)
    {
        var properties = source.Properties;
        properties.Allow("RuleName", "EventBusName", "Pattern", "Input", "InputPath", "InputTransformer", "RetryPolicy", "DeadLetterConfig", "State", "Target");
        var rule = new Rule(
            properties.OptionalText("RuleName") ?? source.Function.GeneratedName(64, source.LogicalId),
            EventBridgeService.BusName(properties.OptionalText("EventBusName")),
            (properties.Structure("Pattern") ?? throw properties.Error("the property Pattern is required.")).Values.ToString(Formatting.None))
        {
            Enabled = properties.OptionalText("State") is not "DISABLED",
            Targets = FunctionRules.Target(source, "RuleName", "EventBusName", "Pattern", "State", "Target"),
        };
        return await FunctionRules.DeployAsync(source, bridge, rule);
    }
}
