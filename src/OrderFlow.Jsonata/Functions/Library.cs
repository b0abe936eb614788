using System.Collections.Frozen;

namespace OrderFlow.Jsonata.Functions;

/// <summary>All functions of the language, by dialect.</summary>
/// <seealso href="https://docs.jsonata.org/string-functions"/>
internal static class Library
{
    // Of functions, not of values: a dictionary of a value type is compiled at each start.
    private static readonly FrozenDictionary<string, NativeFunction> Standard = Index([.. Common, .. EvaluationFunctions.Eval, .. RandomFunctions.Standard]);

    private static readonly FrozenDictionary<string, NativeFunction> StepFunctions = Index([.. Common, .. StepFunctionsFunctions.All, .. RandomFunctions.Seeded]);

    private static IEnumerable<NativeFunction> Common =>
    [
        .. StringFunctions.All,
        .. MatchingFunctions.All,
        .. EncodingFunctions.All,
        .. NumberFunctions.All,
        .. FormattingFunctions.All,
        .. AggregationFunctions.All,
        .. BooleanFunctions.All,
        .. ArrayFunctions.All,
        .. ObjectFunctions.All,
        .. HigherOrderFunctions.All,
        .. DateTimeFunctions.All,
        .. EvaluationFunctions.All,
    ];

    /// <summary>The function of a name, or nothing.</summary>
    public static JsonataValue Find(string name, JsonataDialect dialect) => Of(dialect).TryGetValue(name, out var function) ? JsonataValue.Of(function) : default;

    /// <summary>Whether there is a function of a name.</summary>
    public static bool Has(string name, JsonataDialect dialect) => Of(dialect).ContainsKey(name);

    /// <summary>The functions of names, nothing for names that are none.</summary>
    public static JsonataValue[] Find(string[] names, JsonataDialect dialect)
    {
        if (names.Length == 0)
            return [];
        var functions = new JsonataValue[names.Length];
        for (var i = 0; i < names.Length; i++)
            functions[i] = Find(names[i], dialect);
        return functions;
    }

    /// <summary>The names of all functions.</summary>
    public static IEnumerable<string> Names(JsonataDialect dialect) => Of(dialect).Keys;

    /// <summary>Every function of a dialect.</summary>
    public static IEnumerable<NativeFunction> All(JsonataDialect dialect) =>
        Of(dialect).Values;

    private static FrozenDictionary<string, NativeFunction> Of(JsonataDialect dialect) => dialect == JsonataDialect.Standard ? Standard : StepFunctions;

    private static FrozenDictionary<string, NativeFunction> Index(IEnumerable<NativeFunction> functions) =>
        functions.ToFrozenDictionary(function => function.Name);
}
