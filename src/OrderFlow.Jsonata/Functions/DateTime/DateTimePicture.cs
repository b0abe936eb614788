using System.Text.RegularExpressions;
using OrderFlow.Jsonata.Evaluation;

namespace OrderFlow.Jsonata.Functions;

/// <summary>A picture such as <c>[Y0001]-[M01]-[D01]</c> that says how moments are printed and read.</summary>
/// <seealso href="https://www.w3.org/TR/xpath-functions-31/#rules-for-datetime-formatting"/>
internal sealed class DateTimePicture(IReadOnlyList<DateTimeMarker> parts)
{
    // Made when the first text is read; threads may race.
    private Regex? _pattern;

    public static DateTimePicture Parse(string text) => new(DateTimePictureReader.Read(text));

    /// <summary>Prints a moment.</summary>
    /// <param name="millis">The milliseconds since 1970.</param>
    /// <param name="zone">The time zone.</param>
    /// <param name="run">The evaluation.</param>
    /// <exception cref="JsonataFailure">There is no such moment, or the picture does not print one.</exception>
    public string Format(double millis, TimeZoneOffset zone, Run run)
    {
        var local = Moment.Of(millis + zone.Millis) ?? throw new JsonataFailure("D3142", millis);
        return new DateTimeFormatter(local, zone, run).Format(parts);
    }

    /// <summary>Reads a moment.</summary>
    /// <param name="text">The text.</param>
    /// <param name="now">What stands in for components that the picture leaves out.</param>
    /// <returns>The milliseconds since 1970, or nothing if the text does not fit the picture.</returns>
    public double? Read(string text, Moment now) => new DateTimeReader(parts, now).Read(text, _pattern ??= DateTimeReader.Pattern(parts));
}
