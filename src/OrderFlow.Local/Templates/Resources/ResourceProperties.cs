using System.Globalization;
using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>The resolved properties of a resource, or a structure within them; its errors name type, logical id and property.</summary>
internal sealed class ResourceProperties(string place, JObject values)
{
    public JObject Values => values;

    /// <summary>Other properties at the same place.</summary>
    public ResourceProperties With(JObject others) => new(place, others);

    public bool Has(string name) => values[name] is not null;

    public string Text(string name) => OptionalText(name) ?? throw Error($"the property {name} is required.");

    public string? OptionalText(string name) => values[name] switch
    {
        null => null,
        var token => TemplateText.Scalar(token) ?? throw Error($"the property {name} is not a text."),
    };

    public int? OptionalInt(string name) => OptionalText(name) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw Error($"the property {name} is \"{text}\", not a whole number."),
    };

    public bool? OptionalBool(string name) => OptionalText(name) switch
    {
        null => null,
        "true" or "True" => true,
        "false" or "False" => false,
        var text => throw Error($"the property {name} is \"{text}\", not true or false."),
    };

    public ResourceProperties? Structure(string name) => values[name] switch
    {
        null => null,
        JObject inner => new ResourceProperties($"{place}.{name}", inner),
        _ => throw Error($"the property {name} is not an object."),
    };

    public IReadOnlyList<ResourceProperties> Structures(string name) => values[name] switch
    {
        null => [],
        JArray items => [.. items.Select((item, index) => item is JObject inner
            ? new ResourceProperties($"{place}.{name}[{index}]", inner)
            : throw Error($"item {index} of the property {name} is not an object."))],
        _ => throw Error($"the property {name} is not a list."),
    };

    public IReadOnlyList<string> Texts(string name) => values[name] switch
    {
        null => [],
        JArray items => [.. items.Select(item => TemplateText.Scalar(item) ?? throw Error($"the property {name} is not a list of texts."))],
        _ => throw Error($"the property {name} is not a list."),
    };

    public IReadOnlyDictionary<string, string> TextMap(string name) => values[name] switch
    {
        null => new Dictionary<string, string>(),
        JObject map => map.Properties().ToDictionary(
            property => property.Name,
            property => TemplateText.Scalar(property.Value) ?? throw Error($"the member {property.Name} of the property {name} is not a text.")),
        _ => throw Error($"the property {name} is not an object."),
    };

    /// <summary>A property that is a JSON document: as an object in the template or as the text of one.</summary>
    public string? OptionalDocument(string name) => values[name] switch
    {
        null => null,
        JContainer document => document.ToString(Newtonsoft.Json.Formatting.None),
        var token => TemplateText.Scalar(token),
    };

    /// <exception cref="TemplateException">There is a property that is not among the known ones.</exception>
    public void Allow(params ReadOnlySpan<string> known)
    {
        foreach (var property in values.Properties())
        {
            if (!known.Contains(property.Name))
                throw Error($"the property {property.Name} is not served.");
        }
    }

    public TemplateException Error(string message, Exception? cause = null) => new($"{place}: {message}", cause);
}
