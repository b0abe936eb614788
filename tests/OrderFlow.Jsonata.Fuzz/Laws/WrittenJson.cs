namespace OrderFlow.Jsonata.Fuzz.Laws;

/// <summary>Results as JSON, as far as they can be written in a moment: a small value can be millions of characters long.</summary>
internal static class WrittenJson
{
    private const int MaxLength = 200_000;

    /// <summary>The text; null if it is too long, or nests too deep.</summary>
    public static string? Of(JsonataValue value)
    {
        if (value.IsUndefined)
            return null;
        using var writer = new JsonTextWriter(JsonNumberStyle.AsRead, indented: false, MaxLength);
        try
        {
            writer.Write(value);
            return writer.Written.ToString();
        }
        catch (JsonataJsonException)
        {
            return null;
        }
    }
}
