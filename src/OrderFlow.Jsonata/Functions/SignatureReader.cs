namespace OrderFlow.Jsonata.Functions;

/// <summary><c>signature := '&lt;' parameter* ( ':' result )? '>'</c>, <c>parameter := type ( '&lt;' type '>' )? [-?+]*</c></summary>
internal sealed class SignatureReader(string text)
{
    private readonly List<Parameter> _parameters = [];

    public Parameter[] Read()
    {
        for (var at = 1; at < text.Length && text[at] != ':'; at++)
            at = Read(at);
        return [.. _parameters];
    }

    /// <summary>Reads one symbol and returns where it ends.</summary>
    private int Read(int at)
    {
        switch (text[at])
        {
            case 's' or 'n' or 'b' or 'l' or 'o':
                _parameters.Add(new($"{text[at]}m", text[at]));
                break;
            case 'a' or 'x':
                _parameters.Add(new("asnblfom", text[at]));
                break;
            case 'f':
                _parameters.Add(new("f", 'f'));
                break;
            case 'j':
                _parameters.Add(new("asnblom", 'j'));
                break;
            case '-' when _parameters.Count > 0:
                _parameters[^1] = Optional(_parameters[^1]) with { TakesContext = true, TakesAnyContext = _parameters[^1].IsOptional };
                break;
            case '?' when _parameters.Count > 0:
                _parameters[^1] = Optional(_parameters[^1]);
                break;
            case '+' when _parameters.Count > 0:
                _parameters[^1] = _parameters[^1] with { IsRepeated = true };
                break;
            case '(':
                return ReadChoice(at);
            case '<':
                return ReadItemType(at);
        }

        return at;
    }

    // Marks add up as those of a regular expression do: behind another mark, ? stands for as few as possible.
    private static Parameter Optional(Parameter parameter) => parameter.IsOptional || parameter.IsRepeated
        ? parameter with { IsLazy = true }
        : parameter with { IsOptional = true };

    private int ReadChoice(int at)
    {
        var end = Closing(at, '(', ')');
        var choice = text[(at + 1)..end];
        if (choice.Contains('<', StringComparison.Ordinal))
            throw new JsonataFailure("S0402", choice) { At = at };
        _parameters.Add(new(choice + "m", '('));
        return end;
    }

    private int ReadItemType(int at)
    {
        var letter = _parameters.Count > 0 ? _parameters[^1].Letter : '\0';
        if (letter is not ('a' or 'f'))
            throw new JsonataFailure("S0401", letter == '\0' ? default(JsonataValue) : letter.ToString()) { At = at };
        var end = Closing(at, '<', '>');
        _parameters[^1] = _parameters[^1] with { ItemType = text[(at + 1)..end] };
        return end;
    }

    private int Closing(int at, char open, char close)
    {
        var depth = 0;
        for (var i = at; i < text.Length; i++)
        {
            depth += text[i] == open ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
                return i;
        }

        return text.Length;
    }
}
