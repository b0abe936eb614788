using OrderFlow.Jsonata.Parsing;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>Names as the language writes them.</summary>
internal static class SyntaxText
{
    /// <summary>A name, in backquotes where the word alone would be read as something else.</summary>
    public static string Name(string name)
    {
        var isWord = name.Length > 0 && !name.Any(Symbols.EndsWord) && !char.IsAsciiDigit(name[0]) && name[0] is not ('"' or '\'' or '`' or '$')
            && name is not ("true" or "false" or "null" or "and" or "or" or "in" or "function" or "λ");
        return isWord ? name : $"`{name}`";
    }
}
