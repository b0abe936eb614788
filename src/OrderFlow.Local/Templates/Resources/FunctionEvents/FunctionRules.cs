using Newtonsoft.Json.Linq;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>The rules that SAM makes for a function's events.</summary>
internal static class FunctionRules
{
    /// <summary>The function as the target of its rule: the properties of the event that belong to the target, with an id and the function's ARN.</summary>
    /// <param name="source">The event.</param>
    /// <param name="own">The properties that belong to the rule.</param>
    public static IReadOnlyList<RuleTarget> Target(FunctionEvent source, params ReadOnlySpan<string> own)
    {
        var target = (JObject)source.Properties.Values.DeepClone();
        foreach (var property in own)
            target.Remove(property);
        target["Id"] = source.Properties.Structure("Target")?.OptionalText("Id") ?? source.LogicalId + source.TargetIdSuffix;
        target["Arn"] = source.FunctionArn;
        if (source.RoleArn is { } role)
            target["RoleArn"] = role;
        return RuleTargetProperties.Read([source.Properties.With(target)]);
    }

    public static async Task<IReadOnlyList<DeployedResource>> DeployAsync(FunctionEvent source, EventBridgeService bridge, Rule rule)
    {
        try
        {
            await bridge.ReplaceRuleAsync(rule);
        }
        catch (ServiceException error)
        {
            throw source.Properties.Error($"{error.Code}: {error.Message}", error);
        }

        return [new DeployedResource(source.LogicalId, "AWS::Events::Rule", $"{rule.BusName}|{rule.Name}", new Dictionary<string, string> { ["Arn"] = bridge.RuleArn(rule) })];
    }
}
