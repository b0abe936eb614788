using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Fuzz.Generation;

/// <summary>The functions of the library, with the types of their parameters.</summary>
internal static class Functions
{
    private static readonly (string Name, char[] Parameters)[] Standard = Read(JsonataDialect.Standard);

    private static readonly (string Name, char[] Parameters)[] StepFunctions = Read(JsonataDialect.StepFunctions);

    public static (string Name, char[] Parameters)[] Of(JsonataDialect dialect) => dialect == JsonataDialect.Standard ? Standard : StepFunctions;

    private static (string Name, char[] Parameters)[] Read(JsonataDialect dialect) =>
        [.. Library.All(dialect).Select(function => (function.Name, Types(function.SignatureText))).OrderBy(function => function.Name, StringComparer.Ordinal)];

    /// <summary>A letter for each parameter of <c>&lt;s-(sf)n?:s></c>; of a choice the first.</summary>
    private static char[] Types(string signature)
    {
        var types = new List<char>();
        var depth = 0;
        var result = signature.LastIndexOf(':');
        foreach (var symbol in result < 0 ? signature[1..^1] : signature[1..result])
        {
            depth += symbol is '(' or '<' ? 1 : symbol is ')' or '>' ? -1 : 0;
            if (char.IsAsciiLetter(symbol) && depth == 0)
                types.Add(symbol);
            else if (symbol == '(')
                types.Add('(');
        }

        return [.. types];
    }
}
