using Newtonsoft.Json;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.StepFunctions;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>State machines with their definition in the template.</summary>
internal sealed class StateMachineHandler(StateMachineService machines, TimeProvider time) : IResourceHandler
{
    public string Type => "AWS::StepFunctions::StateMachine";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "StateMachineName", "StateMachineType", "DefinitionString", "Definition", "DefinitionSubstitutions", "RoleArn",
            "LoggingConfiguration", "TracingConfiguration", "Tags");
        var name = properties.OptionalText("StateMachineName") ?? deployment.GeneratedName(80);
        var entry = new StateMachineEntry(
            name,
            Definition(properties),
            properties.OptionalText("StateMachineType") ?? StateMachineEntry.Standard,
            properties.Text("RoleArn"),
            time.GetUtcNow())
        {
            // What CloudFormation writes with capitals the API answers in camel case; the configuration is recorded and given back.
            TracingEnabled = properties.Structure("TracingConfiguration")?.OptionalBool("Enabled") ?? false,
        };
        try
        {
            await machines.PutAsync(entry);
        }
        catch (ServiceException error)
        {
            throw properties.Error($"{error.Code}: {error.Message}", error);
        }

        var arn = machines.ArnOf(name);
        return deployment.Deployed(arn, ("Arn", arn), ("Name", name));
    }

    public Task DeleteAsync(DeployedResource resource) => machines.DeleteAsync(resource.Attributes["Name"]);

    private static string Definition(ResourceProperties properties)
    {
        var text = properties.OptionalText("DefinitionString")
            ?? (properties.Structure("Definition") is { } definition ? definition.Values.ToString(Formatting.None) : null)
            ?? throw properties.Error("the property DefinitionString or Definition is required.");
        if (string.IsNullOrWhiteSpace(text))
            throw properties.Error($"the definition is empty. Is there a template-substitution for it in {TemplateSubstitutions.DefaultsFile}?");
        foreach (var (key, value) in properties.TextMap("DefinitionSubstitutions"))
            text = text.Replace($"${{{key}}}", value, StringComparison.Ordinal);
        return text;
    }
}
