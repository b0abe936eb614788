using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A state machine with the calls that its states make.</summary>
internal sealed class CheckedMachine
{
    private readonly CheckedTemplate template;

    public CheckedMachine(CheckedResource resource, CheckedTemplate template)
    {
        this.template = template;
        Resource = resource;
        Source = DefinitionSource.Of(template.Document, resource.LogicalId);
        Unsubstituted = TextOf(resource, Source);
        Definition = Json(Substitute(Unsubstituted), Source);
        try
        {
            Calls = TemplateText.Parse(Definition) is JObject definition ? [.. TaskCalls.In(definition)] : [];
        }
        catch (JsonException)
        {
            // What is wrong with the text is said by the check of definitions.
            Calls = [];
        }
    }

    public CheckedResource Resource { get; }

    /// <summary>How the definition is written.</summary>
    public DefinitionSource Source { get; }

    public string LogicalId => Resource.LogicalId;

    public string Arn => Resource.Arn;

    /// <summary>The ARN of the role that it runs with.</summary>
    public string? RoleArn => Resource.Text(nameof(RoleArn)) ?? Resource.Text("Role") ?? template.RoleMadeFor(Resource)?.Arn;

    public bool IsExpress => (Resource.Text("StateMachineType") ?? Resource.Text("Type")) is "EXPRESS";

    /// <summary>The text of the definition, JSON unless it is broken, with everything replaced; empty when there is none.</summary>
    public string Definition { get; }

    /// <summary>The text before the property DefinitionSubstitutions is applied.</summary>
    public string Unsubstituted { get; }

    /// <summary>The property DefinitionSubstitutions.</summary>
    public JObject Substitutions => Resource.Properties["DefinitionSubstitutions"] as JObject ?? [];

    public IReadOnlyList<TaskCall> Calls { get; }

    /// <summary>What a message calls it.</summary>
    public override string ToString() => $"the state machine {LogicalId}";

    private static string TextOf(CheckedResource resource, DefinitionSource source) =>
        resource.Text("DefinitionString")
        ?? (resource.Properties[nameof(Definition)] as JObject)?.ToString(Formatting.None)
        ?? source.Text
        ?? "";

    private string Substitute(string text)
    {
        foreach (var (name, value) in Substitutions)
            text = text.Replace($"${{{name}}}", TemplateText.Scalar(value), StringComparison.Ordinal);
        return text;
    }

    private static string Json(string text, DefinitionSource source)
    {
        if (!source.IsYaml)
            return text;
        try
        {
            return TemplateSource.Parse(text, source.File!).Root.ToString();
        }
        catch (TemplateException)
        {
            // What is wrong with the text is said by the check of definitions.
            return text;
        }
    }
}
