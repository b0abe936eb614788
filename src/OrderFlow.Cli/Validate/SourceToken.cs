namespace OrderFlow.Cli.Validate;

/// <summary>Finds where the token ends that begins at a place in a line.</summary>
internal static class SourceToken
{
    /// <summary>The length of the string, word or number in UTF-16 units; 1 for what is neither.</summary>
    public static int LengthAt(string line, int at)
    {
        if (at >= line.Length)
            return 1;
        var end = at;
        if (line[at] is '"')
        {
            do
                end += line[end] is '\\' ? 2 : 1;
            while (end < line.Length && line[end] is not '"');
            return Math.Min(end + 1, line.Length) - at;
        }

        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-' or '.' or '$'))
            end++;
        return Math.Max(1, end - at);
    }
}
