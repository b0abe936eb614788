namespace OrderFlow.StatesLanguage.Translation;

/// <summary>Names for the variables of JSONata functions: the C# name, unless it would hide something.</summary>
internal static class VariableNames
{
    /// <summary>The functions of JSONata and of the service, the service's variable, and the names that translations bind themselves.</summary>
    private static readonly HashSet<string> Taken =
    [
        "states", "it", "left", "right", "items",
        "abs", "append", "assert", "average", "base64decode", "base64encode", "boolean", "ceil", "clone", "contains", "count",
        "decodeUrl", "decodeUrlComponent", "distinct", "each", "encodeUrl", "encodeUrlComponent", "error", "eval", "exists",
        "filter", "floor", "formatBase", "formatInteger", "formatNumber", "fromMillis", "hash", "join", "keys", "length", "lookup",
        "lowercase", "map", "match", "max", "merge", "millis", "min", "not", "now", "number", "pad", "parse", "parseInteger",
        "partition", "power", "random", "range", "reduce", "replace", "reverse", "round", "shuffle", "sift", "single", "sort",
        "split", "spread", "sqrt", "string", "substring", "substringAfter", "substringBefore", "sum", "toMillis", "trim", "type",
        "uppercase", "uuid", "zip",
    ];

    public static string For(string? name)
    {
        var plain = name is null || name.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '_') || !char.IsAsciiLetter(name[0]) ? "item" : name;
        return Taken.Contains(plain) ? plain + "_" : plain;
    }
}
