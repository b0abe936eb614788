using System.Text;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>Says where a token is in its document.</summary>
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

    private static IEnumerable<JToken> Steps(JToken token) =>
        token.AncestorsAndSelf().Where(step => step is JProperty || step.Parent is JArray).Reverse();

    private static int IndexOf(JToken item) => ((JArray)item.Parent!).IndexOf(item);
}
