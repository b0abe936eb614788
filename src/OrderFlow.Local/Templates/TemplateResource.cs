using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates;

/// <summary>A resource as the template describes it, its values not resolved yet.</summary>
internal sealed record TemplateResource(string LogicalId, string Type, JObject Properties)
{
    /// <summary>The condition under which it exists, or null.</summary>
    public string? Condition { get; init; }

    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>Whether it stays when it vanishes from the template (<c>DeletionPolicy: Retain</c>).</summary>
    public bool Retained { get; init; }

    public static TemplateResource Read(string logicalId, JToken token)
    {
        if (token is not JObject resource || TemplateText.Scalar(resource[nameof(Type)]) is not { } type)
            throw new TemplateException($"The resource {logicalId} has no Type.");
        if (resource[nameof(Properties)] is not (null or JObject))
            throw new TemplateException($"{type} {logicalId}: Properties is not an object.");

        return new TemplateResource(logicalId, type, resource[nameof(Properties)] as JObject ?? [])
        {
            Condition = TemplateText.Scalar(resource[nameof(Condition)]),
            DependsOn = resource[nameof(DependsOn)] switch
            {
                null => [],
                JArray ids => [.. ids.Select(id => TemplateText.Scalar(id) ?? throw new TemplateException($"{type} {logicalId}: DependsOn holds something that is not a logical id."))],
                var id => [TemplateText.Scalar(id) ?? throw new TemplateException($"{type} {logicalId}: DependsOn is not a logical id.")],
            },
            Retained = TemplateText.Scalar(resource["DeletionPolicy"]) is "Retain" or "RetainExceptOnCreate",
        };
    }
}
