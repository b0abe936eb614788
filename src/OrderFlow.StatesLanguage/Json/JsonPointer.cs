using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Says where a token is in its document, and finds it there.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6901"/>
internal static class JsonPointer
{
    /// <summary>The JSON pointer of a token; that of a property is that of its value.</summary>
    public static string Of(JToken token)
    {
        var text = new StringBuilder();
        foreach (var step in Steps(token))
            text.Append('/').Append(step is JProperty property ? Escape(property.Name) : IndexOf(step));
        return text.ToString();
    }

    /// <summary>The same place as Step Functions writes it: <c>/States/Route/Choices[0]</c>, and <c>/</c> for the root.</summary>
    public static string LocationOf(JToken token)
    {
        var text = new StringBuilder();
        foreach (var step in Steps(token))
            if (step is JProperty property)
                text.Append('/').Append(property.Name);
            else
                text.Append('[').Append(IndexOf(step)).Append(']');
        return text.Length == 0 ? "/" : text.ToString();
    }

    /// <summary>A name as one step of a pointer.</summary>
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The token that a pointer leads to, or null when there is none.</summary>
    public static JToken? Find(JToken root, string pointer)
    {
        if (pointer.Length == 0)
            return root;
        if (pointer[0] != '/')
            return null;
        JToken? token = root;
        foreach (var step in pointer[1..].Split('/'))
            token = token switch
            {
                JObject json => json[Unescape(step)],
                JArray items => IndexIn(items, step) is { } index ? items[index] : null,
                _ => null,
            };
        return token;
    }

    private static string Unescape(string step) =>
        step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static int? IndexIn(JArray items, string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count && (step.Length == 1 || step[0] != '0') ? index : null;

    private static IEnumerable<JToken> Steps(JToken token) =>
        token.AncestorsAndSelf().Where(step => step is JProperty || step.Parent is JArray).Reverse();

    private static int IndexOf(JToken item) => ((JArray)item.Parent!).IndexOf(item);
}
