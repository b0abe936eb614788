using System.Globalization;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates;

/// <summary>The values of a template's parameters: what was passed, or else the default.</summary>
internal static class TemplateParameters
{
    /// <exception cref="TemplateException">A parameter has no value, a value is not allowed, or one was passed that the template does not have.</exception>
    public static IReadOnlyDictionary<string, JToken> Resolve(TemplateDocument template, IReadOnlyDictionary<string, string> passed)
    {
        if (passed.Keys.FirstOrDefault(name => template.Parameters[name] is null) is { } unknown)
            throw new TemplateException($"A value was passed for the parameter {unknown}, which the template does not have.");

        return template.Parameters.Properties().ToDictionary(
            property => property.Name,
            property => property.Value is JObject declaration
                ? Value(property.Name, declaration, passed)
                : throw new TemplateException($"The parameter {property.Name} is not an object."));
    }

    private static JToken Value(string name, JObject declaration, IReadOnlyDictionary<string, string> passed)
    {
        var text = passed.TryGetValue(name, out var value) ? value
            : TemplateText.Scalar(declaration["Default"])
            ?? throw new TemplateException($"The parameter {name} has no default, so a value must be passed for it.");

        if (declaration["AllowedValues"] is JArray allowed && !allowed.Any(item => TemplateText.Scalar(item) == text))
            throw new TemplateException($"The parameter {name} is \"{text}\"; allowed are {string.Join(", ", allowed.Select(TemplateText.Scalar))}.");
        var type = TemplateText.Scalar(declaration["Type"]) ?? "String";
        if (type == "Number" && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            throw new TemplateException($"The parameter {name} is \"{text}\", which is not a number.");
        return type == "CommaDelimitedList" || type.StartsWith("List<", StringComparison.Ordinal)
            ? new JArray(text.Split(',', StringSplitOptions.TrimEntries).Select(item => new JValue(item)))
            : text;
    }
}
