using OrderFlow.Jsonata.Differential.Asking;

namespace OrderFlow.Jsonata.Differential.Comparing;

/// <summary>Where the library differs on purpose. The reasons are in the README of OrderFlow.Jsonata.</summary>
internal static class Deliberate
{
    /// <summary>Why an answer of the reference implementation says nothing about the language, or nothing.</summary>
    public static string? Unusable(Outcome expected)
    {
        if (expected.Trouble is not null)
            return expected.Trouble;
        if (expected is { Code: "S0208", Token: "=" })
            return "its parsing of its own source code";
        return HoldsMark(expected.Value, mark => mark != Marks.Function) ? "result that is no JSON" : null;
    }

    /// <summary>Why an answer of the library is meant to be another one, or nothing.</summary>
    public static string? IsMeant(Outcome expected, Outcome actual) => actual switch
    {
        _ when expected.Code != actual.Code && IsOfSeveral(expected.Code) && IsOfSeveral(actual.Code) => "choice among several errors",
        { Code: "S0219" } => "taking of a context document, which Step Functions does not have",
        { Code: "T1006", Token: "eval" } => "$eval, which Step Functions does not have",
        { Code: "T2011", Message: { } text } when text.EndsWith("object: \"\"", StringComparison.Ordinal) => "taking of a function as the update of a transform",
        _ => null,
    };

    /// <summary>
    /// Whether the reference implementation may place an error elsewhere: one inside a function where the outermost function was called,
    /// one beside <c>and</c> or <c>or</c> there.
    /// </summary>
    public static bool MovesPlaces(string expression) =>
        new[] { "function", "λ", "and", "or", "~>", "$map", "$filter", "$single", "$each", "$sift", "$reduce", "$sort" }.Any(word => expression.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether the library words an error otherwise: it names the function where the other cannot, and cuts long values short.</summary>
    public static bool ChangesText(string expression, Outcome expected, Outcome actual) =>
        (expected.Token is null && actual.Token is not null) || actual.Message!.Contains('…') || MovesPlaces(expression) || expected.Message!.Contains("_jsonata_", StringComparison.Ordinal);

    // Errors that are found in constructs which parse: which of several is named depends on the order in which they are looked at.
    private static bool IsOfSeveral(string? code) => code is "S0209" or "S0210" or "S0213" or "S0215" or "S0216" or "S0217";

    private static bool HoldsMark(JsonataValue value, Func<string, bool> mark)
    {
        if (value.IsString)
            return Marks.IsMark(value.AsString()) && mark(value.AsString());
        if (value.IsArray)
            return value.AsArray().Any(item => HoldsMark(item, mark));
        return value.IsObject && value.AsObject().Values.Any(item => HoldsMark(item, mark));
    }
}
