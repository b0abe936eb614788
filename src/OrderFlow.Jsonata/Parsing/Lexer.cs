using System.Globalization;

namespace OrderFlow.Jsonata.Parsing;

/// <summary>Cuts the text into tokens, one at a time, because what a slash means depends on what stands before it.</summary>
internal ref struct Lexer(ReadOnlySpan<char> text, JsonataDialect dialect)
{
    // So many digits make no number that a double cannot hold.
    private const int ExactDigits = 15;

    private readonly ReadOnlySpan<char> _text = text;
    private NameCache _names;
    private int _next;

    /// <summary>What the current token is.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The offset behind the current token.</summary>
    public int Position { get; private set; }

    /// <summary>Where the current token begins.</summary>
    public int Start { get; private set; }

    /// <summary>The offset behind the token before.</summary>
    public int EndBefore { get; private set; }

    /// <summary>The name, the variable or the pattern of a regular expression.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The value of a literal, the flags of a regular expression.</summary>
    public JsonataValue Value { get; private set; }

    /// <summary>The current token as error texts name it.</summary>
    public readonly string Shown => Kind switch
    {
        TokenKind.End => "(end)",
        TokenKind.Literal => Value.IsString ? Value.AsString() : Value.ToJson(),
        TokenKind.Name or TokenKind.Variable => Text,
        TokenKind.Regex => $"/{Text}/{Value.AsString()}",
        _ => Symbols.TextOf(Kind),
    };

    /// <summary>The value of the current token if it is a literal.</summary>
    public readonly JsonataValue Literal => Kind == TokenKind.Literal ? Value : JsonataValue.Undefined;

    /// <summary>Goes on to the next token.</summary>
    /// <param name="afterOperand">Whether an operand went before, so that a slash divides.</param>
    public void Advance(bool afterOperand)
    {
        EndBefore = Position;
        SkipBlanks();
        Start = _next;
        if (_next >= _text.Length)
        {
            Kind = TokenKind.End;
        }
        else
        {
            var current = _text[_next];
            var symbol = Symbols.Of(current);
            if (symbol == TokenKind.Slash && !afterOperand)
                Regex();
            else if (symbol != TokenKind.None)
                Symbol(symbol);
            else if (char.IsAsciiDigit(current))
                Number();
            else if (current is '"' or '\'')
                String();
            else if (current == '`')
                QuotedName();
            else
                Word();
        }

        Position = _next;
    }

    private void SkipBlanks()
    {
        for (; _next < _text.Length; _next++)
        {
            var current = _text[_next];
            if (current == '/' && At(_next + 1) == '*')
                SkipComment();
            else if (!Symbols.IsBlank(current))
                return;
        }
    }

    /// <summary>Goes to the last character of a comment.</summary>
    private void SkipComment()
    {
        var length = _text[(_next + 2)..].IndexOf("*/", StringComparison.Ordinal);
        if (length < 0)
            throw new JsonataFailure("S0106") { At = _next };
        _next += length + 3;
    }

    private void Symbol(TokenKind symbol)
    {
        var pair = (symbol, At(_next + 1)) switch
        {
            (TokenKind.Dot, '.') => TokenKind.DotDot,
            (TokenKind.Colon, '=') => TokenKind.Assign,
            (TokenKind.Star, '*') => TokenKind.StarStar,
            (TokenKind.Greater, '=') => TokenKind.GreaterOrEqual,
            (TokenKind.Less, '=') => TokenKind.LessOrEqual,
            (TokenKind.Exclamation, '=') => TokenKind.NotEqual,
            (TokenKind.Tilde, '>') => TokenKind.Chain,
            // Step Functions is based on a release that does not know these two.
            (TokenKind.Question, ':') when dialect == JsonataDialect.Standard => TokenKind.QuestionColon,
            (TokenKind.Question, '?') when dialect == JsonataDialect.Standard => TokenKind.QuestionQuestion,
            _ => TokenKind.None,
        };
        _next += pair == TokenKind.None ? 1 : 2;
        Kind = pair == TokenKind.None ? symbol : pair;
        if (Kind is TokenKind.Exclamation or TokenKind.Tilde)
            throw new JsonataFailure("S0204") { At = _next, Token = Symbols.TextOf(Kind) };
    }

    /// <summary><c>number := ( '0' | [1-9][0-9]* ) ( '.' [0-9]+ )? ( [eE] [+-]? [0-9]+ )?</c></summary>
    private void Number()
    {
        var start = _next;
        var end = _text[start] == '0' ? start + 1 : Digits(start);
        var isWhole = true;
        if (At(end) == '.' && char.IsAsciiDigit(At(end + 1)))
        {
            end = Digits(end + 1);
            isWhole = false;
        }

        if (At(end) is 'e' or 'E')
        {
            var digits = At(end + 1) is '+' or '-' ? end + 2 : end + 1;
            if (char.IsAsciiDigit(At(digits)))
            {
                end = Digits(digits);
                isWhole = false;
            }
        }

        var number = _text[start..end];
        Value = isWhole && number.Length <= ExactDigits ? Whole(number) : Rounded(number);
        Kind = TokenKind.Literal;
        _next = end;
    }

    private static double Whole(ReadOnlySpan<char> digits)
    {
        var number = 0L;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }

    private readonly double Rounded(ReadOnlySpan<char> text)
    {
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : throw new JsonataFailure("S0102") { At = _next, Token = text.ToString() };
    }

    private void String()
    {
        var content = _text[(_next + 1)..];
        var length = content.IndexOfAny(_text[_next], '\\');
        if (length >= 0 && content[length] != '\\')
        {
            Value = _names.Get(content[..length]);
            _next += length + 2;
        }
        else
        {
            Value = new StringScanner(_text).Scan(ref _next);
        }

        Kind = TokenKind.Literal;
    }

    private void Regex()
    {
        var scanner = new RegexScanner(_text);
        Text = scanner.Pattern(ref _next);
        Value = scanner.Flags(ref _next);
        Kind = TokenKind.Regex;
    }

    private void QuotedName()
    {
        var name = _text[(_next + 1)..];
        var length = name.IndexOf('`');
        if (length < 0)
            throw new JsonataFailure("S0105") { At = _text.Length };
        Text = _names.Get(name[..length]);
        Kind = TokenKind.Name;
        _next += length + 2;
    }

    private void Word()
    {
        var word = _text[_next..];
        var length = 1;
        while (length < word.Length && !Symbols.EndsWord(word[length]))
            length++;
        word = word[..length];
        _next += length;
        if (word[0] == '$')
        {
            Kind = TokenKind.Variable;
            Text = _names.Get(word[1..]);
            return;
        }

        Kind = Keyword(word);
        if (Kind == TokenKind.Name)
            Text = _names.Get(word);
    }

    private TokenKind Keyword(ReadOnlySpan<char> word)
    {
        switch (word)
        {
            case "and":
                return TokenKind.And;
            case "or":
                return TokenKind.Or;
            case "in":
                return TokenKind.In;
            case "true":
                Value = true;
                return TokenKind.Literal;
            case "false":
                Value = false;
                return TokenKind.Literal;
            case "null":
                Value = JsonataValue.Null;
                return TokenKind.Literal;
            default:
                return TokenKind.Name;
        }
    }

    private readonly char At(int index) => (uint)index < (uint)_text.Length ? _text[index] : '\0';

    private readonly int Digits(int index)
    {
        while (char.IsAsciiDigit(At(index)))
            index++;
        return index;
    }
}
