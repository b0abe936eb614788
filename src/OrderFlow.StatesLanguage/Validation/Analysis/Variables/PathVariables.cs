namespace OrderFlow.StatesLanguage.Validation.Analysis.Variables;

/// <summary>Finds the variables that JSONPaths begin with, alone or as arguments of intrinsic functions.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html"/>
internal static class PathVariables
{
    /// <summary>The names, without the dollar sign, in the order of the text.</summary>
    /// <param name="text">A path or an intrinsic function that is written correctly.</param>
    public static IEnumerable<string> In(string text)
    {
        for (var position = 0; position < text.Length; position++)
        {
            var letter = text[position];
            if (letter is '\'' or '"')
            {
                position = EndOfQuoted(text, position);
            }
            else if (letter == '$' && (position == 0 || !IsPartOfName(text[position - 1])))
            {
                var start = position + 1;
                var end = start;
                while (end < text.Length && IsPartOfName(text[end]))
                    end++;
                if (end > start)
                    yield return text[start..end];

                // $$ is the context object.
                position = end < text.Length && end == start && text[end] == '$' ? end : end - 1;
            }
        }
    }

    private static int EndOfQuoted(string text, int start)
    {
        for (var position = start + 1; position < text.Length; position++)
        {
            if (text[position] == '\\')
                position++;
            else if (text[position] == text[start])
                return position;
        }

        return text.Length;
    }

    private static bool IsPartOfName(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
