using Newtonsoft.Json;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.StepFunctions;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>What CloudFormation's and SAM's state machines have in common: a definition with substitutions, under a name.</summary>
internal sealed class StateMachineDeployment(StateMachineService machines, TimeProvider time)
{
    public string ArnOf(string name) => machines.ArnOf(name);

    /// <summary>Creates or updates a state machine.</summary>
    /// <exception cref="TemplateException">The definition is missing, or is none that can run.</exception>
    public async Task PutAsync(ResourceProperties properties, string name, string? definition, string? type, string role, bool tracing)
    {
        var entry = new StateMachineEntry(name, Definition(properties, definition), type ?? StateMachineEntry.Standard, role, time.GetUtcNow()) { TracingEnabled = tracing };
        try
        {
            await machines.PutAsync(entry);
        }
        catch (ServiceException error)
        {
            throw properties.Error($"{error.Code}: {error.Message}", error);
        }
    }

    public Task DeleteAsync(DeployedResource resource) => machines.DeleteAsync(resource.Attributes["Name"]);

    private static string Definition(ResourceProperties properties, string? definition)
    {
        var text = definition
            ?? (properties.Structure("Definition") is { } inline ? inline.Values.ToString(Formatting.None) : null)
            ?? throw properties.Error("the property DefinitionString or Definition is required.");
        if (string.IsNullOrWhiteSpace(text))
            throw properties.Error($"the definition is empty. Is there a template-substitution for it in {TemplateSubstitutions.DefaultsFile}?");
        foreach (var (key, value) in properties.TextMap("DefinitionSubstitutions"))
            text = text.Replace($"${{{key}}}", value, StringComparison.Ordinal);
        return text;
    }
}
