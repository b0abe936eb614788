using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Checks.Model;

/// <summary>
/// The values of parameters for which a template is checked: for those that conditions depend on, every value that can make
/// a difference; for the others one.
/// </summary>
internal static class ParameterChoices
{
    private const string Unknown = "value-of-";
    private const int MostCombinations = 64;

    public static IEnumerable<IReadOnlyDictionary<string, JToken>> Of(TemplateDocument document)
    {
        var compared = Compared(document.Conditions).ToLookup(pair => pair.Parameter, pair => pair.Value);
        IEnumerable<IReadOnlyDictionary<string, JToken>> combinations = [new Dictionary<string, JToken>()];
        foreach (var parameter in document.Parameters.Properties())
        {
            var values = Values(parameter, compared).ToList();
            combinations = combinations.SelectMany(known => values.Select(value => (IReadOnlyDictionary<string, JToken>)new Dictionary<string, JToken>(known) { [parameter.Name] = value }));
        }

        return combinations.Take(MostCombinations);
    }

    /// <summary>Whether a text has the value of a parameter that has no default, for which a name of its own stands here.</summary>
    public static bool IsUnknown(string text) => text.Contains(Unknown, StringComparison.Ordinal);

    private static IEnumerable<JToken> Values(JProperty parameter, ILookup<string, string> compared)
    {
        var declaration = parameter.Value as JObject ?? [];
        var type = TemplateText.Scalar(declaration["Type"]) ?? "String";
        var usual = TemplateText.Scalar(declaration["Default"]) ?? Scalars(declaration["AllowedValues"]).FirstOrDefault() ?? (type == "Number" ? "1" : $"{Unknown}{parameter.Name}");
        IEnumerable<string> values = [usual];
        if (compared.Contains(parameter.Name))
            values = values.Concat(declaration["AllowedValues"] is JArray allowed ? Scalars(allowed) : compared[parameter.Name].Append($"another-{parameter.Name}")).Distinct();
        return values.Select(text => type == "CommaDelimitedList" || type.StartsWith("List<", StringComparison.Ordinal)
            ? new JArray(text.Split(',', StringSplitOptions.TrimEntries).Select(item => new JValue(item)))
            : (JToken)text);
    }

    // Fn::Equals of a parameter and a text; of two parameters, each may be like or unlike the other by its other values.
    private static IEnumerable<(string Parameter, string Value)> Compared(JToken token)
    {
        foreach (var equals in token.SelectTokens("$..['Fn::Equals']").OfType<JArray>())
        {
            foreach (var side in equals)
            {
                if (side is JObject reference && TemplateText.Scalar(reference["Ref"]) is { } name)
                    yield return (name, Scalars(new JArray(equals)).FirstOrDefault() ?? "");
            }
        }
    }

    private static IEnumerable<string> Scalars(JToken? list) => (list as JArray ?? []).Select(TemplateText.Scalar).OfType<string>();
}
