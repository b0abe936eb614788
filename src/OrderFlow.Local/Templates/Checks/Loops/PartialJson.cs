using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.EventBus.Patterns.Partial;

namespace OrderFlow.Local.Templates.Checks.Loops;

/// <summary>Makes partial values of JSON in which what is decided at run time is undefined.</summary>
internal static class PartialJson
{
    /// <param name="token">The JSON.</param>
    /// <param name="isOpen">Whether objects may have members that are not listed.</param>
    public static PartialValue Of(JToken? token, bool isOpen) => token switch
    {
        null or JValue { Type: JTokenType.Undefined } => PartialValue.Unknown,
        JObject members => new PartialObject([.. members.Properties().Select(member => KeyValuePair.Create(member.Name, Of(member.Value, isOpen)))], isOpen),
        JArray items => new PartialArray([.. items.Select(item => Of(item, isOpen))]),
        var scalar => PartialValue.Of(Encoding.UTF8.GetBytes(scalar.ToString(Formatting.None))),
    };

    /// <summary>What a field <c>Detail</c> is: an object, or the text of one.</summary>
    public static PartialValue Detail(JToken? token, bool isOpen)
    {
        if (token is not JValue { Type: JTokenType.String } text)
            return Of(token, isOpen);
        try
        {
            return Of(TemplateText.Parse((string)text!), isOpen: false);
        }
        catch (JsonException)
        {
            return PartialValue.Unknown;
        }
    }
}
