namespace OrderFlow.Jsonata.Functions;

/// <summary>A part of a date/time picture: a literal text, or a component such as <c>[M01]</c> with its format.</summary>
internal sealed record DateTimeMarker
{
    /// <summary>The text of a literal.</summary>
    public string? Literal { get; init; }

    /// <summary>The letter of the component.</summary>
    public char Component { get; init; }

    /// <summary>The case of a name, if the component is printed as one.</summary>
    public LetterCase? Names { get; init; }

    /// <summary>How the component is printed if it is printed as a number, or how the offset of a time zone is.</summary>
    public IntegerPicture? Integer { get; init; }

    /// <summary>Whether there is such a component.</summary>
    public bool IsKnown { get; init; }

    public int? MaximumWidth { get; init; }

    /// <summary>How many digits of a year are kept; none for all.</summary>
    public int? YearDigits { get; init; }

    /// <summary>Whether UTC is printed as <c>Z</c>.</summary>
    public bool IsTraditional { get; init; }
}
