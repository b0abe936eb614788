namespace OrderFlow.EventBus.Patterns.Parsing;

/// <summary>
/// Reads the JSON text of a pattern token by token and refuses bad text with the words that the service uses,
/// which are those of the JSON parser beneath it. Strings are decoded when they are asked for or passed, as there:
/// which of two mistakes is reported depends on it.
/// </summary>
internal sealed partial class JsonTextReader(string text)
{
    private const int MaximumDepth = 1000;
    private readonly Stack<(bool IsObject, int Start)> _open = new();
    private int _position;
    private bool _hasMember;
    private bool _afterName;
    private bool _pendingString;
    private string _value = "";

    /// <summary>The token that <see cref="Next"/> found last.</summary>
    public JsonTextToken Token { get; private set; }

    /// <summary>Where the token ends in the text; of a string, where its content begins until it is passed.</summary>
    public int Position => _position;

    /// <summary>The text of the token: decoded for strings and names, as spelled for numbers, the bracket for brackets.</summary>
    public string Text
    {
        get
        {
            FinishString();
            return _value;
        }
    }

    /// <summary>The text from a position up to the end of the token.</summary>
    public string From(int start) => text[start.._position];

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

    private char Current => _position < text.Length ? text[_position] : '\0';

    private void SkipWhitespace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
            _position++;
    }
}
