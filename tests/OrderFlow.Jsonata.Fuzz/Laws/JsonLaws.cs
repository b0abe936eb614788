using System.Runtime.CompilerServices;


namespace OrderFlow.Jsonata.Fuzz.Laws;

/// <summary>Reading JSON ends in a value or a <see cref="JsonataJsonException"/> with a place; what was read is written and read again the same.</summary>
internal static class JsonLaws
{
    public static Verdict Judge(byte[] utf8)
    {
        JsonataValue value;
        try
        {
            value = JsonataJson.Parse(utf8);
        }
        catch (JsonataJsonException error)
        {
            return new("no JSON", error.Line < 1 || error.Column < 1 ? $"errors have a place: {error.Line}, {error.Column}" : null);
        }

        return new("JSON", RoundTrip(value));
    }

    /// <summary>How a value changes when it is written and read, if it does.</summary>
    /// <param name="value">The value.</param>
    public static string? RoundTrip(JsonataValue value)
    {
        if (WrittenJson.Of(value) is not { } text)
            return null;
        JsonataValue again;
        try
        {
            again = JsonataJson.Parse(text);
        }
        catch (JsonataJsonException error) when (error.Message.Contains("stack", StringComparison.Ordinal))
        {
            // A little less of it is left than when the value was read.
            return null;
        }

        if (again.ToJson() != text)
            return $"writing what was read gives the same: {text} became {again.ToJson()}";
        if (!IsJson(value))
            return null;
        if (again != value)
            return $"reading what was written gives the same: {text}";
        return again.GetHashCode() != value.GetHashCode() ? $"equal values have equal hashes: {text}" : null;
    }

    // Nothing inside an array, functions and infinite numbers become something else on the way. What nests too deep to look is not compared.
    private static bool IsJson(JsonataValue value) => RuntimeHelpers.TryEnsureSufficientExecutionStack() && value.Kind switch
    {
        JsonataKind.Undefined or JsonataKind.Function => false,
        JsonataKind.Number => double.IsFinite(value.AsNumber()),
        JsonataKind.Array => value.AsArray().All(IsJson),
        JsonataKind.Object => value.AsObject().Values.All(IsJson),
        _ => true,
    };
}
