namespace OrderFlow.Jsonata.Functions;

/// <summary>White space and line ends as ECMAScript defines them; .NET counts U+0085 in and U+FEFF out.</summary>
/// <seealso href="https://tc39.es/ecma262/#sec-white-space"/>
internal static class WhiteSpace
{
    public static bool Is(char character) => character switch
    {
        '\u0085' => false,
        '\ufeff' => true,
        _ => char.IsWhiteSpace(character),
    };

    /// <summary>The text behind the white space it starts with.</summary>
    public static ReadOnlySpan<char> SkipIn(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && Is(text[start]))
            start++;
        return text[start..];
    }
}
