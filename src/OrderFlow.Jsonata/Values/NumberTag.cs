namespace OrderFlow.Jsonata;

/// <summary>Marks a <see cref="JsonataValue"/> as a number, and keeps the text it was read from when the double alone would print differently.</summary>
internal sealed class NumberTag(string? text)
{
    /// <summary>The tag of every number whose double says it all.</summary>
    public static readonly NumberTag Plain = new(null);

    public string? Text { get; } = text;
}
