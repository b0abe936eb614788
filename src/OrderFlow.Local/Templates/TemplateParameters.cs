using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates;

/// <summary>The values of a template's parameters: what was passed, or else the default, or else a generated secret.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html"/>
internal static class TemplateParameters
{
    /// <summary>The value of every parameter.</summary>
    /// <param name="template">The template.</param>
    /// <param name="passed">The values that were passed, by name.</param>
    /// <param name="secrets">Makes up a value for each parameter that has <c>NoEcho</c>, no default and no passed value; null to make up none.</param>
    /// <exception cref="MissingParametersException">Parameters have no value.</exception>
    /// <exception cref="TemplateException">A value is not allowed, or one was passed that the template does not have.</exception>
    public static IReadOnlyDictionary<string, JToken> Resolve(
        TemplateDocument template, IReadOnlyDictionary<string, string> passed, GeneratedSecrets? secrets = null)
    {
        if (passed.Keys.FirstOrDefault(name => template.Parameters[name] is null) is { } unknown)
            throw new TemplateException($"A value was passed for the parameter {unknown}, which the template does not have{Known(template)}.");

        var parameters = template.Parameters.Properties().Select(TemplateParameter.Read).ToList();
        var values = parameters.ToDictionary(parameter => parameter.Name, parameter => ValueOf(parameter, passed, secrets));
        if (values.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList() is { Count: > 0 } missing)
            throw new MissingParametersException(missing);
        return parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Check(values[parameter.Name]!));
    }

    private static string? ValueOf(TemplateParameter parameter, IReadOnlyDictionary<string, string> passed, GeneratedSecrets? secrets) =>
        passed.GetValueOrDefault(parameter.Name) ?? parameter.Default ?? (parameter.IsSecret ? secrets?.ValueOf(parameter) : null);

    private static string Known(TemplateDocument template) =>
        template.Parameters.Count == 0 ? "; it has none" : $"; it has {string.Join(", ", template.Parameters.Properties().Select(property => property.Name))}";
}
