using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>What messages call the kinds of JSON.</summary>
internal static class JsonKind
{
    public static bool IsNumber(JToken token) => token.Type is JTokenType.Integer or JTokenType.Float;

    public static string Of(JToken token) => token.Type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "an array",
        JTokenType.Null => "null",
        JTokenType.Boolean => "a boolean",
        JTokenType.Integer => "an integer",
        JTokenType.Float => "a number",
        _ => "a string",
    };
}
