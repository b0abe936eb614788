using System.Globalization;

namespace OrderFlow.Jsonata.Parsing;

/// <summary>Cuts the text into tokens, one at a time, because what a slash means depends on what stands before it.</summary>
internal sealed class Lexer(string text, JsonataDialect dialect)
{
    private const string WhiteSpace = " \t\n\r\v";
    private const string SingleOperators = ".[]{}(),@#;:?+-*/%|=<>^&!~";

    private static readonly string[] DoubleOperators = ["..", ":=", "!=", ">=", "<=", "**", "~>", "?:", "??"];

    private int _position;

    /// <summary>The next token.</summary>
    /// <param name="afterOperand">Whether an operand went before, so that a slash divides.</param>
    public Token Next(bool afterOperand)
    {
        SkipBlanks();
        if (_position >= text.Length)
            return new(TokenKind.End, "", text.Length);
        var current = text[_position];
        if (current == '/' && !afterOperand)
            return new RegexScanner(text).Scan(ref _position);
        if (Operator() is { } symbol)
        {
            _position += symbol.Length;
            return new(TokenKind.Operator, symbol, _position);
        }

        return current switch
        {
            '"' or '\'' => new StringScanner(text).Scan(ref _position),
            '`' => QuotedName(),
            >= '0' and <= '9' => Number(),
            _ => Word(),
        };
    }

    private string? Operator()
    {
        if (!SingleOperators.Contains(text[_position], StringComparison.Ordinal))
            return null;
        foreach (var symbol in DoubleOperators)
        {
            if (string.CompareOrdinal(text, _position, symbol, 0, 2) == 0 && IsOffered(symbol))
                return symbol;
        }

        return text[_position].ToString();
    }

    // Step Functions is based on a release that does not know these two.
    private bool IsOffered(string symbol) => dialect == JsonataDialect.Standard || symbol is not ("?:" or "??");

    private void SkipBlanks()
    {
        while (true)
        {
            while (_position < text.Length && WhiteSpace.Contains(text[_position], StringComparison.Ordinal))
                _position++;
            if (string.CompareOrdinal(text, _position, "/*", 0, 2) != 0)
                return;
            var end = text.IndexOf("*/", Math.Min(_position + 2, text.Length), StringComparison.Ordinal);
            if (end < 0)
                throw new JsonataFailure("S0106") { At = _position };
            _position = end + 2;
        }
    }

    /// <summary><c>number := ( '0' | [1-9][0-9]* ) ( '.' [0-9]+ )? ( [eE] [+-]? [0-9]+ )?</c></summary>
    private Token Number()
    {
        var end = text[_position] == '0' ? _position + 1 : Digits(_position);
        if (At(end) == '.' && char.IsAsciiDigit(At(end + 1)))
            end = Digits(end + 1);
        if (At(end) is 'e' or 'E')
        {
            var digits = At(end + 1) is '+' or '-' ? end + 2 : end + 1;
            if (char.IsAsciiDigit(At(digits)))
                end = Digits(digits);
        }

        var number = double.Parse(text.AsSpan(_position, end - _position), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(number))
            throw new JsonataFailure("S0102") { At = _position, Token = text[_position..end] };
        _position = end;
        return new(TokenKind.Literal, "", _position) { Value = number };
    }

    private Token QuotedName()
    {
        var start = _position + 1;
        var end = text.IndexOf('`', start);
        if (end < 0)
            throw new JsonataFailure("S0105") { At = text.Length };
        _position = end + 1;
        return new(TokenKind.Name, text[start..end], _position);
    }

    private Token Word()
    {
        var start = _position;
        while (_position < text.Length && !EndsWord(text[_position]))
            _position++;
        var word = text[start.._position];
        if (word[0] == '$')
            return new(TokenKind.Variable, word[1..], _position);
        return word switch
        {
            "and" or "or" or "in" => new(TokenKind.Operator, word, _position),
            "true" => new(TokenKind.Literal, "", _position) { Value = true },
            "false" => new(TokenKind.Literal, "", _position) { Value = false },
            "null" => new(TokenKind.Literal, "", _position) { Value = JsonataValue.Null },
            _ => new(TokenKind.Name, word, _position),
        };
    }

    private static bool EndsWord(char character) =>
        WhiteSpace.Contains(character, StringComparison.Ordinal) || SingleOperators.Contains(character, StringComparison.Ordinal);

    private char At(int index) => index < text.Length ? text[index] : '\0';

    private int Digits(int index)
    {
        while (char.IsAsciiDigit(At(index)))
            index++;
        return index;
    }
}
