namespace OrderFlow.StatesLanguage.Validation.Paths;

/// <summary>Checks the syntax of intrinsic functions: <c>States.Format('order {}', $.id)</c>.</summary>
/// <seealso href="https://states-language.net/#intrinsic-functions"/>
internal ref struct IntrinsicSyntax
{
    // The service allows ten; the bound only keeps the recursion from overflowing the stack.
    private const int DeepestCall = 64;

    private readonly string text;
    private int position;

    private IntrinsicSyntax(string text) => this.text = text;

    private readonly bool AtEnd => position >= text.Length;

    /// <summary>What is wrong with a call, as the end of a sentence, or null.</summary>
    public static string? Problem(string text)
    {
        var syntax = new IntrinsicSyntax(text);
        if (syntax.Call(depth: 1) is { } problem)
            return problem;
        syntax.Spaces();
        return syntax.AtEnd ? null : $"goes on with \"{text[syntax.position..]}\" after the call";
    }

    private string? Call(int depth)
    {
        if (depth > DeepestCall)
            return "has too many calls in one another";
        var start = position;
        while (!AtEnd && (char.IsLetterOrDigit(text[position]) || text[position] is '.' or '_'))
            position++;
        var name = text[start..position];
        if (!IntrinsicFunctions.IsKnown(name))
            return $"calls \"{name}\", which is no intrinsic function.{Suggestion.For(name, IntrinsicFunctions.Names)}".TrimEnd('.');
        Spaces();
        if (AtEnd || text[position] != '(')
            return $"needs a parenthesis after {name}";
        position++;
        var arguments = 0;
        for (Spaces(); ; Spaces())
        {
            if (AtEnd)
                return $"has a call of {name} that is not closed";
            if (text[position] == ')' && arguments == 0)
                break;
            if (Argument(depth) is { } problem)
                return problem;
            arguments++;
            Spaces();
            if (AtEnd)
                return $"has a call of {name} that is not closed";
            if (text[position] == ')')
                break;
            if (text[position] != ',')
                return $"needs a comma or a parenthesis before \"{text[position..]}\"";
            position++;
        }

        position++;
        return IntrinsicFunctions.Problem(name, arguments);
    }

    private string? Argument(int depth)
    {
        if (text[position] == '\'')
            return Literal();
        if (text[position] == '$')
            return PathArgument();
        if (text.AsSpan(position).StartsWith("States."))
            return Call(depth + 1);
        var start = position;
        while (!AtEnd && text[position] is not (',' or ')' or '(' or ' '))
            position++;
        var word = text[start..position];
        return word is "true" or "false" or "null" || double.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out _)
            ? null
            : $"has the argument \"{word}\", which is no string in single quotes, number, path or call";
    }

    private string? Literal()
    {
        for (position++; !AtEnd; position++)
        {
            if (text[position] == '\\')
            {
                position++;
            }
            else if (text[position] == '\'')
            {
                position++;
                return null;
            }
        }

        position = text.Length;
        return "has a string that is not closed";
    }

    private string? PathArgument()
    {
        var start = position;
        var depth = 0;
        char? quote = null;
        for (; !AtEnd; position++)
        {
            var letter = text[position];
            if (quote is not null)
                quote = letter == quote ? null : quote;
            else if (letter is '\'' or '"' && depth > 0)
                quote = letter;
            else if (letter is '[' or '(')
                depth++;
            else if (letter is ']' || (letter == ')' && depth > 0))
                depth--;
            else if (depth == 0 && letter is ',' or ')')
                break;
        }

        var path = text[start..position].TrimEnd();
        return PathSyntax.Problem(path) is { } problem ? $"has the path \"{path}\", which {problem}" : null;
    }

    private void Spaces()
    {
        while (!AtEnd && char.IsWhiteSpace(text[position]))
            position++;
    }
}
