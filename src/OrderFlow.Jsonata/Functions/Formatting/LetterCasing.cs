namespace OrderFlow.Jsonata.Functions;

/// <summary>Words in the case that a picture asks for.</summary>
internal static class LetterCasing
{
    /// <summary>A word that is written as a title.</summary>
    public static string Of(string title, LetterCase letters) => letters switch
    {
        LetterCase.Upper => title.ToUpperInvariant(),
        LetterCase.Lower => title.ToLowerInvariant(),
        _ => title,
    };
}
