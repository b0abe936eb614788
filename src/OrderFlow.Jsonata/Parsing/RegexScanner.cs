namespace OrderFlow.Jsonata.Parsing;

/// <summary><c>regex := '/' pattern '/' [im]*</c>; a slash inside brackets or behind a backslash belongs to the pattern.</summary>
internal readonly ref struct RegexScanner(string text)
{
    public Token Scan(ref int position)
    {
        var start = ++position;
        var depth = 0;
        for (; position < text.Length; position++)
        {
            var current = text[position];
            if (current == '/' && depth == 0 && !IsEscaped(position))
                return Finish(start, ref position);
            if (text[position - 1] == '\\')
                continue;
            if (current is '(' or '[' or '{')
                depth++;
            else if (current is ')' or ']' or '}')
                depth--;
        }

        throw new JsonataFailure("S0302") { At = text.Length };
    }

    private Token Finish(int start, ref int position)
    {
        var pattern = text[start..position];
        if (pattern.Length == 0)
            throw new JsonataFailure("S0301") { At = position };
        var flags = ++position;
        while (position < text.Length && text[position] is 'i' or 'm')
            position++;
        return new(TokenKind.Regex, pattern, position) { Flags = text[flags..position] };
    }

    private bool IsEscaped(int position)
    {
        var slashes = 0;
        while (text[position - slashes - 1] == '\\')
            slashes++;
        return slashes % 2 == 1;
    }
}
