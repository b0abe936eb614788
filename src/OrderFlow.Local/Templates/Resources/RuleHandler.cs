using Newtonsoft.Json;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Rules with their targets.</summary>
internal sealed class RuleHandler(EventBridgeService bridge) : IResourceHandler
{
    public string Type => "AWS::Events::Rule";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("Name", "Description", "EventBusName", "EventPattern", "State", "Targets", "RoleArn", "Tags");
        var bus = EventBridgeService.BusName(properties.OptionalText("EventBusName"));
        var name = properties.OptionalText("Name") ?? deployment.GeneratedName();
        var pattern = properties.Values["EventPattern"] ?? throw properties.Error("the property EventPattern is required.");
        var rule = new Rule(name, bus, TemplateText.Scalar(pattern) ?? pattern.ToString(Formatting.None))
        {
            Enabled = properties.OptionalText("State") is not "DISABLED",
            Description = properties.OptionalText("Description"),
            RoleArn = properties.OptionalText("RoleArn"),
            Targets = RuleTargetProperties.Read(properties.Structures("Targets")),
        };
        await PutAsync(rule, properties);
        // Ref gives the name alone on the default bus, and bus|name on another.
        return deployment.Deployed(
            bus == EventBusDefinition.Default ? name : $"{bus}|{name}",
            ("Arn", bridge.RuleArn(rule)));
    }

    public Task DeleteAsync(DeployedResource resource)
    {
        var parts = resource.Reference.Split('|');
        return bridge.DeleteRuleAsync(parts.Length == 2 ? parts[0] : EventBusDefinition.Default, parts[^1]);
    }

    private async Task PutAsync(Rule rule, ResourceProperties properties)
    {
        try
        {
            // What the template says replaces what is there, targets included.
            await bridge.DeleteRuleAsync(rule.BusName, rule.Name);
            await bridge.PutRuleAsync(rule);
        }
        catch (Protocols.ServiceException error)
        {
            throw properties.Error($"{error.Code}: {error.Message}", error);
        }
    }
}
