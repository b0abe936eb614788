using System.Text.Json;
using OrderFlow.Conformance.Cases;

namespace OrderFlow.Conformance.Jsonata;

/// <summary>The recorded outcome: a value, no value, or an error by its code.</summary>
/// <param name="Value">The value.</param>
/// <param name="ErrorCode">The code of the error.</param>
/// <param name="Unordered">Whether the elements of the outermost array may come in any order.</param>
internal sealed record JsonataExpectation(JsonElement? Value, string? ErrorCode, bool Unordered)
{
    /// <summary>Whether the expression yields no value.</summary>
    public bool IsUndefined => Value is null && ErrorCode is null;

    /// <exception cref="CaseFormatException">Not exactly one outcome is given.</exception>
    public static JsonataExpectation Read(CaseSource source)
    {
        string[] outcomes = ["result", "undefinedResult", "code"];
        if (outcomes.Count(source.Has) != 1)
            throw source.Malformed($"there must be exactly one of {string.Join(", ", outcomes)}");
        if (source.Has("undefinedResult") && !source.RequiredFlag("undefinedResult"))
            throw source.Malformed("\"undefinedResult\" is false");
        var unordered = source.OptionalFlag("unordered");
        if (unordered && source.Optional("result")?.ValueKind != JsonValueKind.Array)
            throw source.Malformed("\"unordered\" is for arrays");
        return new(source.Optional("result"), source.OptionalText("code"), unordered);
    }
}
