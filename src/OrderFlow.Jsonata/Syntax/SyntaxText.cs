using System.Buffers;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>Names as the language writes them.</summary>
internal static class SyntaxText
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(" \t\n\r\v.[]{}(),@#;:?+-*/%|=<>^&!~\"'`$");

    public static string Name(string name)
    {
        var plain = name.Length > 0 && name.AsSpan().IndexOfAny(NeedQuotes) < 0 && !char.IsAsciiDigit(name[0])
            && name is not ("true" or "false" or "null" or "and" or "or" or "in" or "function");
        return plain ? name : $"`{name}`";
    }
}
