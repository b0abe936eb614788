using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>A state machine with the calls that its states make.</summary>
internal sealed class CheckedMachine
{
    private static readonly string[] DefinitionProperties = ["DefinitionString", nameof(Definition), "DefinitionUri"];
    private readonly CheckedTemplate template;

    public CheckedMachine(CheckedResource resource, CheckedTemplate template)
    {
        this.template = template;
        Resource = resource;
        Definition = DefinitionOf(resource, template.Document.Folder);
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

    public string LogicalId => Resource.LogicalId;

    public string Arn => Resource.Arn;

    /// <summary>The ARN of the role that it runs with.</summary>
    public string? RoleArn => Resource.Text(nameof(RoleArn)) ?? Resource.Text("Role") ?? template.RoleMadeFor(Resource)?.Arn;

    public bool IsExpress => (Resource.Text("StateMachineType") ?? Resource.Text("Type")) is "EXPRESS";

    /// <summary>The text of the definition; empty when there is none.</summary>
    public string Definition { get; }

    public IReadOnlyList<TaskCall> Calls { get; }

    /// <summary>Where the definition stands.</summary>
    public string DefinitionPointer => Resource.PointerTo(
        Array.Find(DefinitionProperties, name => Resource.Properties[name] is not null) ?? DefinitionProperties[0]);

    /// <summary>What a message calls it.</summary>
    public override string ToString() => $"the state machine {LogicalId}";

    private static string DefinitionOf(CheckedResource resource, string folder)
    {
        var text = resource.Text("DefinitionString")
            ?? (resource.Properties[nameof(Definition)] as JObject)?.ToString(Formatting.None)
            ?? (resource.Text("DefinitionUri") is { } uri && File.Exists(Path.Combine(folder, uri)) ? File.ReadAllText(Path.Combine(folder, uri)) : "");
        foreach (var (name, value) in resource.Properties["DefinitionSubstitutions"] as JObject ?? [])
            text = text.Replace($"${{{name}}}", TemplateText.Scalar(value), StringComparison.Ordinal);
        return text;
    }
}
