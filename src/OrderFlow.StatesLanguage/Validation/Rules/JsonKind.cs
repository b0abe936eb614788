using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Json;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>What messages call values.</summary>
internal static class JsonKind
{
    private const int LongestText = 100;

    public static bool IsNumber(JToken token) => token.Type is JTokenType.Integer or JTokenType.Float;

    /// <summary>A value as it stands in the text, as far as it is short: <c>the string "5"</c>, <c>an object</c>.</summary>
    public static string Of(JToken token) => token.Type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "an array",
        JTokenType.Null => "null",
        JTokenType.Boolean => (bool)token ? "true" : "false",
        JTokenType.Integer or JTokenType.Float => $"the number {Cut(NumberText.Of(token))}",
        _ => $"the string \"{Cut((string)token!)}\"",
    };

    /// <summary>A text, or its beginning when it is long.</summary>
    public static string Cut(string text) =>
        text.Length <= LongestText ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)}…";
}
