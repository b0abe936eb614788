using OrderFlow.Local.Services;
using OrderFlow.Local.Services.StepFunctions;
using OrderFlow.Local.Templates.Resources.FunctionEvents;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>SAM's state machines, with the role and the rules that SAM makes for them.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html"/>
internal sealed class ServerlessStateMachineHandler(
    StateMachineService machines, IReadOnlyList<IFunctionEventHandler> events, LocalAccount account, TimeProvider time) : IResourceHandler
{
    // Of the events of functions those that are rules start executions as well.
    private static readonly string[] Events = ["EventBridgeRule", "CloudWatchEvent", "Schedule"];

    private readonly StateMachineDeployment stateMachine = new(machines, time);

    public string Type => "AWS::Serverless::StateMachine";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "Name", "Type", "Definition", "DefinitionUri", "DefinitionSubstitutions", "Role", "RolePath", "Policies", "PermissionsBoundary",
            "Logging", "Tracing", "Tags", "PropagateTags", "Events");
        var name = properties.OptionalText("Name") ?? deployment.GeneratedName(80);
        var role = properties.OptionalText("Role") ?? account.GlobalArn("iam", $"role/{deployment.GeneratedName(64, deployment.LogicalId + "Role")}");
        await stateMachine.PutAsync(
            properties, name, DefinitionFile(deployment), properties.OptionalText("Type"), role, properties.Structure("Tracing")?.OptionalBool("Enabled") ?? false);

        var arn = stateMachine.ArnOf(name);
        var derived = new List<DeployedResource>();
        if (!properties.Has("Role"))
            derived.Add(new DeployedResource(deployment.LogicalId + "Role", "AWS::IAM::Role", role.Split('/')[^1], new Dictionary<string, string> { ["Arn"] = role }));
        foreach (var source in (properties.Structure("Events")?.Values ?? []).Properties())
        {
            var started = new FunctionEvent(deployment, source.Name, properties.Structure("Events")!.Structure(source.Name)!, name, arn) { TargetIdSuffix = "StepFunctionsTarget", RoleArn = role };
            derived.AddRange(await HandlerOf(started).DeployAsync(started));
        }

        return deployment.Deployed(arn, ("Arn", arn), ("Name", name)) with { Derived = derived };
    }

    public Task DeleteAsync(DeployedResource resource) => stateMachine.DeleteAsync(resource);

    private IFunctionEventHandler HandlerOf(FunctionEvent started)
    {
        var type = started.Source.Text("Type");
        return (Events.Contains(type) ? events.FirstOrDefault(handler => handler.Types.Contains(type)) : null)
            ?? throw started.Source.Error($"events of the type {type} are not served for state machines; these are: {string.Join(", ", Events)}.");
    }

    private static string? DefinitionFile(ResourceDeployment deployment)
    {
        if (deployment.Properties.OptionalText("DefinitionUri") is not { } uri)
            return null;
        var path = Path.GetFullPath(Path.Combine(deployment.TemplateFolder, uri));
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw deployment.Properties.Error($"the definition (DefinitionUri) cannot be read: {error.Message}", error);
        }
    }
}
