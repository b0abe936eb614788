using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Resources.ApiGateway;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Templates;

/// <summary>A serverless.template as it is deployed: read, with the project's substitutions and the Globals in place.</summary>
internal sealed class TemplateDocument
{
    /// <summary>The transform by which CloudFormation reads SAM's resources.</summary>
    public const string ServerlessTransform = "AWS::Serverless-2016-10-31";

    private const string ServerlessFunction = "AWS::Serverless::Function";
    private const string ServerlessStateMachine = "AWS::Serverless::StateMachine";

    private static readonly HashSet<string> Sections =
        ["AWSTemplateFormatVersion", "Transform", "Description", "Metadata", "Parameters", "Mappings", "Conditions", "Globals", "Resources", "Outputs", "Rules"];

    private TemplateDocument(string path, JObject root, TemplatePlaces places)
    {
        Path = path;
        Root = root;
        Places = places;
        Parameters = Section(root, "Parameters");
        Mappings = Section(root, "Mappings");
        Conditions = Section(root, "Conditions");
        Outputs = Section(root, "Outputs");
        Rules = Section(root, "Rules");
        Resources = Section(root, "Resources").Properties().ToDictionary(
            property => property.Name,
            property => TemplateResource.Read(property.Name, property.Value));
    }

    public string Path { get; }

    /// <summary>The whole template.</summary>
    public JObject Root { get; }

    /// <summary>Where its values stand in the file.</summary>
    public TemplatePlaces Places { get; }

    /// <summary>The files whose text the project's substitutions put into the template, by JSON pointer.</summary>
    public IReadOnlyDictionary<string, string> SubstitutedFiles { get; private init; } = new Dictionary<string, string>();

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    public JObject Parameters { get; }

    public JObject Mappings { get; }

    public JObject Conditions { get; }

    public JObject Outputs { get; }

    public JObject Rules { get; }

    public IReadOnlyDictionary<string, TemplateResource> Resources { get; }

    /// <exception cref="TemplateException">The file is missing, neither JSON nor YAML, or not a template.</exception>
    public static TemplateDocument Load(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        var source = TemplateSource.Read(full);
        var files = ProjectFolders(source.Root, System.IO.Path.GetDirectoryName(full)!)
            .SelectMany(project => TemplateSubstitutions.Apply(source.Root, full, project))
            .DistinctBy(pair => pair.Key).ToDictionary();
        return Parse(full, source.Root, source.Places, files);
    }

    public static TemplateDocument Parse(string path, JObject root, TemplatePlaces? places = null, IReadOnlyDictionary<string, string>? substitutedFiles = null)
    {
        if (root.Properties().FirstOrDefault(property => !Sections.Contains(property.Name)) is { } unknown)
            throw new TemplateException($"{path}: the template has the section {unknown.Name}, which CloudFormation does not know.");
        if (root[nameof(Resources)] is not JObject { Count: > 0 })
            throw new TemplateException($"{path}: the template has no Resources.");
        if (Transforms(root).FirstOrDefault(transform => transform != ServerlessTransform) is { } other)
            throw new TemplateException($"{path}: the template has the transform {other}, which is not served; {ServerlessTransform} is.");
        ImplicitApis.Apply(root);
        ServerlessGlobals.Apply(root, path);
        return new TemplateDocument(path, root, places ?? new TemplatePlaces()) { SubstitutedFiles = substitutedFiles ?? new Dictionary<string, string>() };
    }

    /// <summary>The names in the section Transform, which is a text or a list of texts.</summary>
    /// <exception cref="TemplateException">The section is something else.</exception>
    public static IReadOnlyList<string> Transforms(JObject root) => root["Transform"] switch
    {
        null => [],
        JArray several => [.. several.Select(Transform)],
        var one => [Transform(one)],
    };

    /// <summary>
    /// The logical id that a reference is about: that of a resource, or of the function or API that SAM derives it from
    /// (<c>InventoryFunctionRole</c> from <c>InventoryFunction</c>); null when there is none.
    /// </summary>
    public string? OwnerOf(string logicalId)
    {
        if (Resources.ContainsKey(logicalId))
            return logicalId;
        return Resources.Values
            .Where(resource => logicalId.StartsWith(resource.LogicalId, StringComparison.Ordinal))
            .OrderByDescending(resource => resource.LogicalId.Length)
            .FirstOrDefault(resource => ServerlessNames(resource).Contains(logicalId) || ServerlessStages.NamesOf(resource).Contains(logicalId))
            ?.LogicalId;
    }

    private static IEnumerable<string> ServerlessNames(TemplateResource resource) =>
        resource.Type is not (ServerlessFunction or ServerlessStateMachine) ? [] : (resource.Properties["Events"] as JObject ?? []).Properties().Select(entry => resource.LogicalId + entry.Name).Append(resource.LogicalId + "Role");

    private static IEnumerable<string> ProjectFolders(JObject root, string folder) =>
        (root[nameof(Resources)] as JObject ?? []).Properties()
            .Select(resource => TemplateText.Scalar((resource.Value as JObject)?["Properties"] is JObject properties ? properties["CodeUri"] : null))
            .OfType<string>()
            .Append(".")
            .Select(code => System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, code)))
            .Distinct();

    private static string Transform(JToken token) =>
        TemplateText.Scalar(token) ?? throw new TemplateException("The template's section Transform is not a name or a list of names; macros with parameters are not served.");

    private static JObject Section(JObject root, string name) => root[name] switch
    {
        null => [],
        JObject section => section,
        _ => throw new TemplateException($"The template's section {name} is not an object."),
    };
}
