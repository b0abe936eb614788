using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Writes names and literals as JSONata source text that survives Fn::Sub on its way to the service.</summary>
internal static partial class JsonataText
{
    private static readonly HashSet<string> Reserved = ["and", "or", "in", "true", "false", "null", "function"];

    /// <summary>A string literal. "${" is written with an escape: a deployment would read it as a substitution.</summary>
    public static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == '$' && i + 1 < value.Length && value[i + 1] == '{')
                text.Append("\\u0024");
            else if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029')
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                text.Append(c);
        }

        return text.Append('"').ToString();
    }

    /// <summary>A step of a path, in backquotes where needed; null for a name that no path can hold.</summary>
    public static string? Step(string name)
    {
        if (Identifier().IsMatch(name) && !Reserved.Contains(name))
            return name;
        return name.Length == 0 || name.Contains('`') || name.Contains("${", StringComparison.Ordinal) || name.Any(char.IsControl)
            ? null
            : $"`{name}`";
    }

    /// <summary>A JSON value as a JSONata literal.</summary>
    public static Code Literal(JToken value) => value switch
    {
        JObject o => Code.Object(o.Properties().Select(p => KeyValuePair.Create(p.Name, Literal(p.Value)))),
        JArray a => Code.Array([.. a.Select(Literal)]),
        { Type: JTokenType.String } => Code.Literal(value.Value<string>()!),
        { Type: JTokenType.Boolean } => value.Value<bool>() ? Code.True : Code.False,
        { Type: JTokenType.Null } => Code.Null,
        _ => Number(value.ToString(Newtonsoft.Json.Formatting.None)),
    };

    private static Code Number(string text) =>
        new(text, text.StartsWith('-') ? Precedence.Prefix : Precedence.Primary, 1);

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Identifier();
}
