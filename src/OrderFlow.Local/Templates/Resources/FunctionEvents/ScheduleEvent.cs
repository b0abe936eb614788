using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>Rules with a schedule whose target is the function, on the default bus.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-schedule.html"/>
internal sealed class ScheduleEvent(EventBridgeService bridge) : IFunctionEventHandler
{
    public IReadOnlyList<string> Types { get; } = ["Schedule"];

    public Task<IReadOnlyList<DeployedResource>> DeployAsync(FunctionEvent source)
    {
        var properties = source.Properties;
        properties.Allow("Name", "Schedule", "Description", "Enabled", "State", "Input", "RetryPolicy", "DeadLetterConfig");
        if (properties.Has("Enabled") && properties.Has("State"))
            throw properties.Error("of the properties Enabled and State only one may be given.");
        var rule = new Rule(properties.OptionalText("Name") ?? source.Function.GeneratedName(64, source.LogicalId), EventBusDefinition.Default, null)
        {
            ScheduleExpression = properties.Text("Schedule"),
            Description = properties.OptionalText("Description"),
            Enabled = properties.OptionalBool("Enabled") ?? properties.OptionalText("State") is not "DISABLED",
            Targets = FunctionRules.Target(source, "Name", "Schedule", "Description", "Enabled", "State"),
        };
        return FunctionRules.DeployAsync(source, bridge, rule);
    }
}
