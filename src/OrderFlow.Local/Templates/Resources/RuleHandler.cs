using OrderFlow.Local.Services.EventBridge;
using OrderFlow.Local.Services.EventBridge.Tags;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Rules with their targets.</summary>
internal sealed class RuleHandler(EventBridgeService bridge, TagService tags) : IResourceHandler
{
    public string Type => "AWS::Events::Rule";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("Name", "Description", "EventBusName", "EventPattern", "ScheduleExpression", "State", "Targets", "RoleArn", "Tags");
        var bus = EventBridgeService.BusName(properties.OptionalText("EventBusName"));
        var name = properties.OptionalText("Name") ?? deployment.GeneratedName();
        var rule = new Rule(name, bus, properties.OptionalDocument("EventPattern"))
        {
            ScheduleExpression = properties.OptionalText("ScheduleExpression"),
            Enabled = properties.OptionalText("State") is not "DISABLED",
            Description = properties.OptionalText("Description"),
            RoleArn = properties.OptionalText("RoleArn"),
            Targets = RuleTargetProperties.Read(properties.Structures("Targets")),
        };
        await PutAsync(rule, properties);
        await tags.AddAsync(bridge.RuleArn(rule), TagOperations.Read(properties.AsCall()));
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
            // What the template says replaces what is there, targets included; a rate goes on counting.
            await bridge.ReplaceRuleAsync(rule);
        }
        catch (Protocols.ServiceException error)
        {
            throw properties.Error($"{error.Code}: {error.Message}", error);
        }
    }
}
