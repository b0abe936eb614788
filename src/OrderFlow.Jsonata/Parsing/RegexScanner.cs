namespace OrderFlow.Jsonata.Parsing;

/// <summary><c>regex := '/' pattern '/' [im]*</c>; a slash inside brackets or behind a backslash belongs to the pattern.</summary>
internal readonly ref struct RegexScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Reads the pattern and both slashes.</summary>
    public string Pattern(ref int position)
    {
        var start = ++position;
        var depth = 0;
        for (; position < _text.Length; position++)
        {
            var current = _text[position];
            if (current == '/' && depth == 0 && !IsEscaped(position))
            {
                return position > start
                    ? _text[start..position++].ToString()
                    : throw new JsonataFailure("S0301") { At = position };
            }

            if (_text[position - 1] == '\\')
                continue;
            if (current is '(' or '[' or '{')
                depth++;
            else if (current is ')' or ']' or '}')
                depth--;
        }

        throw new JsonataFailure("S0302") { At = _text.Length };
    }

    /// <summary>Reads the flags behind the pattern.</summary>
    public string Flags(ref int position)
    {
        var start = position;
        while (position < _text.Length && _text[position] is 'i' or 'm')
            position++;
        return _text[start..position].ToString();
    }

    private bool IsEscaped(int position)
    {
        var slashes = 0;
        while (_text[position - slashes - 1] == '\\')
            slashes++;
        return slashes % 2 == 1;
    }
}
