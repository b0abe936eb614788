namespace OrderFlow.Jsonata;

/// <summary>How the writer prints numbers.</summary>
internal enum JsonNumberStyle
{
    /// <summary>As they were read; computed ones with all digits.</summary>
    AsRead,

    /// <summary>As <c>$string</c> does: fractions rounded to 15 significant digits.</summary>
    Rounded,
}
