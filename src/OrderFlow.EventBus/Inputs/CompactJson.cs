using System.Text;
using System.Text.Json;

namespace OrderFlow.EventBus.Inputs;

/// <summary>Writes values without white space, as the service puts them into templates; numbers and strings keep their spelling.</summary>
internal static class CompactJson
{
    /// <summary>The text of a value.</summary>
    public static string Of(JsonElement value) => Of(value.GetRawText());

    /// <summary>The text of a value that is given as JSON text.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(" \t\r\n") < 0)
            return text;
        var compact = new StringBuilder(text.Length);
        var isQuoted = false;
        for (var place = 0; place < text.Length; place++)
        {
            var character = text[place];
            if (!isQuoted && character is (' ' or '\t' or '\r' or '\n'))
                continue;
            compact.Append(character);
            if (isQuoted && character == '\\')
                compact.Append(text[++place]);
            else if (character == '"')
                isQuoted = !isQuoted;
        }

        return compact.ToString();
    }
}
