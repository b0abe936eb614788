
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

        return new("JSON", RoundTrip(value, isExact: true));
    }

    /// <summary>How a value changes when it is written and read, if it does.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isExact">Whether it consists of what JSON can hold.</param>
    public static string? RoundTrip(JsonataValue value, bool isExact)
    {
        if (value.IsUndefined)
            return null;
        string text;
        try
        {
            text = value.ToJson();
        }
        catch (JsonataJsonException)
        {
            return null;
        }

        var again = JsonataJson.Parse(text);
        if (again.ToJson() != text)
            return $"writing what was read gives the same: {text} became {again.ToJson()}";
        if (isExact && again != value)
            return $"reading what was written gives the same: {text}";
        return isExact && again.GetHashCode() != value.GetHashCode() ? $"equal values have equal hashes: {text}" : null;
    }
}
