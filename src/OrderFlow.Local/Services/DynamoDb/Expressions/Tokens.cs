namespace OrderFlow.Local.Services.DynamoDb.Expressions;

/// <summary>An expression cut into tokens, and the reader's place in it.</summary>
internal sealed class Tokens
{
    private const int DeepestNesting = 100;

    private readonly string expression;
    private readonly List<Token> tokens = [];
    private int position;
    private int nesting;

    public Tokens(string expression)
    {
        this.expression = expression;
        for (var at = 0; ;)
        {
            while (at < expression.Length && expression[at] is ' ' or '\t' or '\r' or '\n')
                at++;
            var token = At(at);
            tokens.Add(token);
            if (token.Kind == TokenKind.End)
                return;
            at = token.End;
        }
    }

    public Token Current => tokens[position];

    public Token Next => tokens[Math.Min(position + 1, tokens.Count - 1)];

    /// <summary>The token after the bracket that closes the current one.</summary>
    public Token AfterBracket => tokens[Math.Min(Closing(position) + 1, tokens.Count - 1)];

    /// <summary>Whether the current bracket holds nothing but another bracket.</summary>
    public bool IsRedundantBracket => Next.IsSign("(") && Closing(position + 1) + 1 == Closing(position);

    public Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
            position++;
        return token;
    }

    public bool TakeSign(string sign) => TakeIf(Current.IsSign(sign));

    public bool TakeKeyword(string keyword) => TakeIf(Current.Is(keyword));

    /// <exception cref="ExpressionException">Another token is there.</exception>
    public void Expect(string sign)
    {
        if (!TakeSign(sign))
            throw Unexpected();
    }

    public void ExpectEnd()
    {
        if (Current.Kind != TokenKind.End)
            throw Unexpected();
    }

    /// <summary>The syntax error at the current token, with what stands around it.</summary>
    public ExpressionException Unexpected()
    {
        var before = position > 0 ? tokens[position - 1].Start : Current.Start;
        return new ExpressionException(Current.Kind == TokenKind.End
            ? $"Syntax error; token: \"<EOF>\", near: \"{expression[before..]}\""
            : $"Syntax error; token: \"{Current.Text}\", near: \"{expression[before..Next.End]}\"");
    }

    /// <summary>Reads something nested within what is being read; the depth is bounded.</summary>
    public T Nested<T>(Func<T> read)
    {
        if (++nesting > DeepestNesting)
            throw new ExpressionException("The expression is nested too deeply;");
        var result = read();
        nesting--;
        return result;
    }

    private Token At(int start)
    {
        if (start == expression.Length)
            return new Token(TokenKind.End, "<EOF>", start);
        var first = expression[start];
        if (char.IsAsciiLetter(first) || first == '_')
            return Run(TokenKind.Word, start, IsWordPart);
        if (char.IsAsciiDigit(first))
            return Run(TokenKind.Number, start, char.IsAsciiDigit);
        if (first is '#' or ':')
            return Run(first == '#' ? TokenKind.NamePlaceholder : TokenKind.ValuePlaceholder, start, IsWordPart);
        if (expression.AsSpan(start) is ['<', '=' or '>', ..] or ['>', '=', ..])
            return new Token(TokenKind.Sign, expression.Substring(start, 2), start);
        return new Token("=<>(),.[]+-".Contains(first, StringComparison.Ordinal) ? TokenKind.Sign : TokenKind.Unknown, first.ToString(), start);
    }

    private Token Run(TokenKind kind, int start, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < expression.Length && belongs(expression[end]))
            end++;
        var isPlaceholder = kind is TokenKind.NamePlaceholder or TokenKind.ValuePlaceholder;
        return new Token(isPlaceholder && end == start + 1 ? TokenKind.Unknown : kind, expression[start..end], start);
    }

    private int Closing(int open)
    {
        var depth = 0;
        for (var at = open; at < tokens.Count; at++)
        {
            depth += tokens[at].IsSign("(") ? 1 : tokens[at].IsSign(")") ? -1 : 0;
            if (depth == 0)
                return at;
        }

        return tokens.Count;
    }

    private bool TakeIf(bool expected)
    {
        if (expected)
            position++;
        return expected;
    }

    private static bool IsWordPart(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
