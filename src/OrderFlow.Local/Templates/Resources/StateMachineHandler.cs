using OrderFlow.Local.Services.StepFunctions;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>State machines with their definition in the template.</summary>
internal sealed class StateMachineHandler(StateMachineService machines, TimeProvider time) : IResourceHandler
{
    private readonly StateMachineDeployment stateMachine = new(machines, time);

    public string Type => "AWS::StepFunctions::StateMachine";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "StateMachineName", "StateMachineType", "DefinitionString", "Definition", "DefinitionSubstitutions", "RoleArn",
            "LoggingConfiguration", "TracingConfiguration", "Tags");
        var name = properties.OptionalText("StateMachineName") ?? deployment.GeneratedName(80);
        await stateMachine.PutAsync(
            properties,
            name,
            properties.OptionalText("DefinitionString"),
            properties.OptionalText("StateMachineType"),
            properties.Text("RoleArn"),
            properties.Structure("TracingConfiguration")?.OptionalBool("Enabled") ?? false);
        var arn = stateMachine.ArnOf(name);
        return deployment.Deployed(arn, ("Arn", arn), ("Name", name));
    }

    public Task DeleteAsync(DeployedResource resource) => stateMachine.DeleteAsync(resource);
}
