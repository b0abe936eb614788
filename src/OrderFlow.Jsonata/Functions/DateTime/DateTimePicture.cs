namespace OrderFlow.Jsonata.Functions;

/// <summary>A picture such as <c>[Y0001]-[M01]-[D01]</c> that says how moments are printed and read.</summary>
/// <seealso href="https://www.w3.org/TR/xpath-functions-31/#rules-for-datetime-formatting"/>
internal sealed class DateTimePicture(IReadOnlyList<DateTimeMarker> parts)
{
    public static DateTimePicture Parse(string text) => new(DateTimePictureReader.Read(text));

    /// <summary>Prints a moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="zone">The time zone as a number: hours times 100 plus minutes.</param>
    public string Format(DateTimeOffset moment, int zone) => new DateTimeFormatter(moment, zone).Format(parts);

    /// <summary>Reads a moment.</summary>
    /// <param name="text">The text.</param>
    /// <param name="now">What stands in for components that the picture leaves out.</param>
    /// <returns>The milliseconds since 1970, or nothing if the text does not fit the picture.</returns>
    public double? Read(string text, DateTimeOffset now) => new DateTimeReader(parts, now).Read(text);
}
