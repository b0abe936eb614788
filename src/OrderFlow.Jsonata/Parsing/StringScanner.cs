using System.Globalization;
using System.Text;

namespace OrderFlow.Jsonata.Parsing;

/// <summary><c>string := '"' character* '"' | "'" character* "'"</c>, with the escapes of JSON.</summary>
internal readonly ref struct StringScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public string Scan(ref int position)
    {
        var quote = _text[position++];
        var content = new StringBuilder();
        for (; position < _text.Length; position++)
        {
            var current = _text[position];
            if (current == quote)
            {
                position++;
                return content.ToString();
            }

            content.Append(current == '\\' ? Escape(ref position) : current);
        }

        throw new JsonataFailure("S0101") { At = _text.Length };
    }

    private char Escape(ref int position)
    {
        position++;
        var escape = position < _text.Length ? _text[position] : '\0';
        switch (escape)
        {
            case '"' or '\\' or '/':
                return escape;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                return Hexadecimal(ref position);
            default:
                throw new JsonataFailure("S0103") { At = position, Token = escape == '\0' ? "" : escape.ToString() };
        }
    }

    private char Hexadecimal(ref int position)
    {
        var digits = _text[Math.Min(position + 1, _text.Length)..];
        if (digits.Length < 4 || !ushort.TryParse(digits[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            throw new JsonataFailure("S0104") { At = position };
        position += 4;
        return (char)code;
    }
}
