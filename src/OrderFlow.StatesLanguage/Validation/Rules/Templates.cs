using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>Walks through payload templates.</summary>
internal static class Templates
{
    /// <summary>All properties of all objects in a template.</summary>
    public static IEnumerable<JProperty> Properties(JToken template) =>
        template is JContainer container ? container.Descendants().OfType<JProperty>() : [];

    /// <summary>All strings in a template.</summary>
    public static IEnumerable<JValue> Strings(JToken template)
    {
        if (template is JContainer container)
            return container.Descendants().OfType<JValue>().Where(value => value.Type is JTokenType.String);
        return template is JValue { Type: JTokenType.String } text ? [text] : [];
    }
}
