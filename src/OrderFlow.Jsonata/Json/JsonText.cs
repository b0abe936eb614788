using System.Globalization;
using System.Text;

namespace OrderFlow.Jsonata;

/// <summary>The inside of a JSON string.</summary>
internal static class JsonText
{
    /// <summary>Decodes what stands between the quotes. Escapes of single surrogates are kept as they are.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8, bool escaped)
    {
        var raw = Encoding.UTF8.GetString(utf8);
        if (!escaped)
            return raw;
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            var escape = raw[++i];
            if (escape == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier));
                i += 4;
            }
            else
            {
                text.Append(Unescape(escape));
            }
        }

        return text.ToString();
    }

    /// <summary>The character that a letter after a backslash stands for.</summary>
    private static char Unescape(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };
}
