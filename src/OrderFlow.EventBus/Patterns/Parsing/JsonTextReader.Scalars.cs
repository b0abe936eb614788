using System.Text;

namespace OrderFlow.EventBus.Patterns.Parsing;

/// <content>Numbers and strings.</content>
internal sealed partial class JsonTextReader
{
    private const int MaximumNumberLength = 1000;
    private readonly StringBuilder _string = new();

    private JsonTextToken ReadNumber()
    {
        var start = _position;
        if (text[_position] == '-')
        {
            _position++;
            if (Current is 'I' or 'N')
                throw NonStandard(text.AsSpan(_position).StartsWith("Infinity", StringComparison.Ordinal) ? "-Infinity" : "-NaN");
            if (!char.IsAsciiDigit(Current))
                throw NumberError("expected digit (0-9) to follow minus sign, for valid numeric value");
        }

        if (Current == '0' && _position + 1 < text.Length && char.IsAsciiDigit(text[_position + 1]))
            throw Error("Invalid numeric value: Leading zeroes not allowed");
        SkipDigits();
        if (Current == '.')
        {
            _position++;
            if (!char.IsAsciiDigit(Current))
                throw NumberError("Decimal point not followed by a digit");
            SkipDigits();
        }

        if (Current is 'e' or 'E')
        {
            _position++;
            if (Current is '+' or '-')
                _position++;
            if (!char.IsAsciiDigit(Current))
                throw NumberError("Exponent indicator not followed by a digit");
            SkipDigits();
        }

        if (_position - start > MaximumNumberLength)
            throw Error($"Number value length ({_position - start}) exceeds the maximum allowed ({MaximumNumberLength}, from `StreamReadConstraints.getMaxNumberLength()`)");
        _value = text[start.._position];
        return JsonTextToken.Number;
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
            _position++;
    }

    private void FinishString()
    {
        if (!_pendingString)
            return;
        _pendingString = false;
        ReadString("Unexpected end-of-input: was expecting closing quote for a string value");
    }

    private void ReadString(string errorAtEnd)
    {
        _string.Clear();
        while (true)
        {
            if (_position >= text.Length)
                throw Error(errorAtEnd);
            var character = text[_position++];
            if (character == '"')
                break;
            if (character < ' ')
                throw Error($"Illegal unquoted character ({Describe(character)}): has to be escaped using backslash to be included in string value");
            _string.Append(character == '\\' ? ReadEscape() : character);
        }

        _value = _string.ToString();
    }

    private char ReadEscape()
    {
        if (_position >= text.Length)
            throw Error("Unexpected end-of-input in character escape sequence");
        var character = text[_position++];
        return character switch
        {
            '"' or '\\' or '/' => character,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ReadHexadecimal(),
            _ => throw Error($"Unrecognized character escape {Describe(character)}"),
        };
    }

    private char ReadHexadecimal()
    {
        var value = 0;
        for (var digit = 0; digit < 4; digit++)
        {
            if (_position >= text.Length)
                throw Error("Unexpected end-of-input in character escape sequence");
            var character = text[_position++];
            if (!char.IsAsciiHexDigit(character))
                throw Unexpected(character, "expected a hex-digit for character escape sequence");
            value = (value << 4) | Convert.ToInt32(character.ToString(), 16);
        }

        return (char)value;
    }
}
