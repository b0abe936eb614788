using System.Text;

namespace OrderFlow.EventBus.Patterns.Parsing;

/// <summary>
/// Reads the JSON text of a pattern token by token and refuses bad text with the words that the service uses,
/// which are those of the JSON parser beneath it. Strings are decoded when they are asked for or passed, as there:
/// which of two mistakes is reported depends on it.
/// </summary>
internal sealed class JsonTextReader(string text)
{
    private const int MaximumDepth = 1000;
    private const int MaximumNumberLength = 1000;
    private readonly Stack<(bool IsObject, int Start)> _open = new();
    private readonly StringBuilder _string = new();
    private int _position;
    private bool _hasMember;
    private bool _afterName;
    private bool _pendingString;
    private string _value = "";

    /// <summary>The token that <see cref="Next"/> found last.</summary>
    public JsonTextToken Token { get; private set; }

    /// <summary>The text of the token: decoded for strings and names, as spelled for numbers, the bracket for brackets.</summary>
    public string Text
    {
        get
        {
            FinishString();
            return _value;
        }
    }

    /// <summary>Moves to the next token.</summary>
    public JsonTextToken Next()
    {
        FinishString();
        SkipWhitespace();
        if (_position >= text.Length)
            return Token = _open.Count == 0 ? JsonTextToken.EndOfText : throw EndInside();
        var character = text[_position];
        if (_open.TryPeek(out var container) && !_afterName)
        {
            if (character is '}' or ']')
                return Token = Close(character, container);
            if (_hasMember)
            {
                if (character != ',')
                    throw Unexpected(character, $"was expecting comma to separate {(container.IsObject ? "Object" : "Array")} entries");
                _position++;
                SkipWhitespace();
                if (_position >= text.Length)
                    throw EndBetween();
                character = text[_position];
            }

            if (container.IsObject)
                return Token = ReadName(character);
        }

        _afterName = false;
        _hasMember = true;
        return Token = ReadValue(character);
    }

    /// <summary>The error for a reason at the place that the reader has reached.</summary>
    public InvalidEventPatternException Error(string reason)
    {
        var (line, column) = Place(Math.Min(_position, text.Length));
        return new InvalidEventPatternException(reason, line, column);
    }

    private JsonTextToken Close(char character, (bool IsObject, int Start) container)
    {
        var expected = container.IsObject ? '}' : ']';
        if (character != expected)
        {
            throw Error($"Unexpected close marker '{character}': expected '{expected}' (for " +
                $"{(container.IsObject ? "Object" : "Array")} starting at {Source(container.Start)})");
        }

        _position++;
        _open.Pop();
        _hasMember = true;
        _value = character == '}' ? "}" : "]";
        return container.IsObject ? JsonTextToken.EndObject : JsonTextToken.EndArray;
    }

    private JsonTextToken ReadName(char character)
    {
        if (character != '"')
            throw Unexpected(character, "was expecting double-quote to start field name");
        _position++;
        ReadString("Unexpected end-of-input in field name");
        var name = _value;
        SkipWhitespace();
        if (_position >= text.Length)
            throw EndBetween();
        if (text[_position] != ':')
            throw Unexpected(text[_position], "was expecting a colon to separate field name and value");
        _position++;
        SkipWhitespace();
        if (_position >= text.Length)
            throw EndBetween();
        _value = name;
        _afterName = true;
        return JsonTextToken.FieldName;
    }

    private JsonTextToken ReadValue(char character)
    {
        switch (character)
        {
            case '{':
            case '[':
                return Open(character);
            case '"':
                _position++;
                _pendingString = true;
                return JsonTextToken.String;
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            case '+':
                throw UnexpectedInNumber('+', "JSON spec does not allow numbers to have plus signs: " +
                    "enable `JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS` to allow");
            case '/':
                throw Unexpected('/', "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)");
            default:
                return ReadWord(character);
        }
    }

    private JsonTextToken Open(char character)
    {
        if (_open.Count == MaximumDepth)
            throw Error($"Document nesting depth ({MaximumDepth + 1}) exceeds the maximum allowed ({MaximumDepth}, from `StreamReadConstraints.getMaxNestingDepth()`)");
        _open.Push((character == '{', _position));
        _position++;
        _hasMember = false;
        _value = character == '{' ? "{" : "[";
        return character == '{' ? JsonTextToken.StartObject : JsonTextToken.StartArray;
    }

    private JsonTextToken ReadWord(char character)
    {
        var end = _position;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$'))
            end++;
        if (end == _position)
            throw Unexpected(character, "expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
        var word = text[_position..end];
        _position = end;
        _value = word;
        return word switch
        {
            "true" => JsonTextToken.True,
            "false" => JsonTextToken.False,
            "null" => JsonTextToken.Null,
            "NaN" or "Infinity" => throw NonStandard(word),
            _ => throw Error($"Unrecognized token '{(word.Length > 256 ? word[..256] + "..." : word)}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
        };
    }

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

    private char Current => _position < text.Length ? text[_position] : '\0';

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
            _position++;
    }

    private void SkipWhitespace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
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

    private InvalidEventPatternException EndBetween() =>
        Error($"Unexpected end-of-input within/between {(_open.Peek().IsObject ? "Object" : "Array")} entries");

    private InvalidEventPatternException EndInside() => _afterName
        ? EndBetween()
        : Error($"Unexpected end-of-input: expected close marker for {(_open.Peek().IsObject ? "Object" : "Array")} (start marker at {Source(_open.Peek().Start)})");

    private InvalidEventPatternException NonStandard(string word) =>
        Error($"Non-standard token '{word}': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow");

    private InvalidEventPatternException NumberError(string comment) => _position < text.Length
        ? UnexpectedInNumber(text[_position], comment)
        : Error("Unexpected end-of-input in a Number value");

    private InvalidEventPatternException UnexpectedInNumber(char character, string comment) =>
        Error($"Unexpected character ({Describe(character)}) in numeric value: {comment}");

    private InvalidEventPatternException Unexpected(char character, string comment) =>
        Error($"Unexpected character ({Describe(character)}): {comment}");

    private static string Describe(char character) => character switch
    {
        < ' ' or (>= '\u007f' and <= '\u009f') => $"(CTRL-CHAR, code {(int)character})",
        > '\u00ff' => $"'{character}' (code {(int)character} / 0x{(int)character:x})",
        _ => $"'{character}' (code {(int)character})",
    };

    private string Source(int position)
    {
        const int shown = 500;
        var (line, column) = Place(position);
        var rest = text.Length > shown ? $"[truncated {text.Length - shown} chars]" : "";
        return $"[Source: (String)\"{text[..Math.Min(shown, text.Length)]}\"{rest}; line: {line}, column: {column}]";
    }

    private (int Line, int Column) Place(int position)
    {
        var before = text.AsSpan(0, position);
        return (before.Count('\n') + 1, position - before.LastIndexOf('\n'));
    }
}
