using System.Buffers;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>Names as the language writes them.</summary>
internal static class SyntaxText
{
    private static readonly SearchValues<char> EndOfWord = SearchValues.Create(" \t\n\r\v.[]{}(),@#;:?+-*/%|=<>^&!~");

    /// <summary>A name, in backquotes where the word alone would be read as something else.</summary>
    public static string Name(string name)
    {
        var isWord = name.Length > 0 && name.AsSpan().IndexOfAny(EndOfWord) < 0 && !char.IsAsciiDigit(name[0]) && name[0] is not ('"' or '\'' or '`' or '$')
            && name is not ("true" or "false" or "null" or "and" or "or" or "in" or "function" or "λ");
        return isWord ? name : $"`{name}`";
    }
}
