using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.Local.Protocols;
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
            Targets = RuleTargetProperties.Read([properties.With(Target(source, properties))]),
        };
        try
        {
            await bridge.DeleteRuleAsync(rule.BusName, rule.Name);
            await bridge.PutRuleAsync(rule);
        }
        catch (ServiceException error)
        {
            throw properties.Error($"{error.Code}: {error.Message}", error);
        }

        return [new DeployedResource(source.LogicalId, "AWS::Events::Rule", $"{rule.BusName}|{rule.Name}", new Dictionary<string, string> { ["Arn"] = bridge.RuleArn(rule) })];
    }

    private static JObject Target(FunctionEvent source, ResourceProperties properties)
    {
        var target = (JObject)properties.Values.DeepClone();
        foreach (var own in new[] { "RuleName", "EventBusName", "Pattern", "State", "Target" })
            target.Remove(own);
        target["Id"] = properties.Structure("Target")?.OptionalText("Id") ?? $"{source.LogicalId}LambdaTarget";
        target["Arn"] = source.FunctionArn;
        return target;
    }
}
