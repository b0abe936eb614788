using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.References;

/// <summary>The names that a template gives, by what they name.</summary>
internal sealed class TemplateNames
{
    public TemplateNames(TemplateDocument document)
    {
        Parameters = [.. document.Parameters.Properties().Select(parameter => parameter.Name)];
        Conditions = [.. document.Conditions.Properties().Select(condition => condition.Name)];
        Maps = [.. document.Mappings.Properties().Select(map => map.Name)];
        Resources = document.Resources.Values.ToDictionary(resource => resource.LogicalId, string? (resource) => resource.Type);
        foreach (var (logicalId, _) in ServerlessNames.All(document))
            Resources.TryAdd(logicalId, null);
    }

    public static IReadOnlySet<string> PseudoParameters { get; } =
        new HashSet<string>(NominalAccount.PseudoParameters.Keys) { "AWS::NoValue", "AWS::NotificationARNs" };

    public HashSet<string> Parameters { get; }

    public HashSet<string> Conditions { get; }

    public HashSet<string> Maps { get; }

    /// <summary>The types of resources by logical id; null for those that SAM makes.</summary>
    public Dictionary<string, string?> Resources { get; }
}
