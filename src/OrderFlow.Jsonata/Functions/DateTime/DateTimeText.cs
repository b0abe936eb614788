using System.Globalization;

namespace OrderFlow.Jsonata.Functions;

/// <summary>The texts that a component can be read from.</summary>
internal static class DateTimeText
{
    public static string Pattern(DateTimeMarker part) => part.Component switch
    {
        'Z' or 'z' => (part.Component == 'z' ? "GMT" : "") + "[-+][0-9]+" + (Separator(part) is { } separator ? $"{System.Text.RegularExpressions.Regex.Escape(separator)}[0-9]+" : ""),
        'f' => "[0-9]+",
        _ => part.Integer is { } integer ? integer.ToRegex() : NamePattern(part),
    };

    public static double? Read(DateTimeMarker part, string text) => part.Component switch
    {
        'Z' or 'z' => Zone(part, text),
        'f' => double.Parse("0." + text[..Math.Min(3, text.Length)], CultureInfo.InvariantCulture) * 1000,
        _ => part.Integer is { } integer ? integer.Read(text) : Name(part, text),
    };

    private static string NamePattern(DateTimeMarker part) =>
        part.Component is 'M' or 'x' or 'F' or 'P' ? "[a-zA-Z]+" : throw new JsonataFailure("D3133", part.Component.ToString());

    private static double? Name(DateTimeMarker part, string text)
    {
        if (part.Component == 'P')
        {
            return text switch
            {
                "am" or "AM" => 0,
                "pm" or "PM" => 1,
                _ => null,
            };
        }

        var names = part.Component == 'F' ? DateTimeNames.Days : DateTimeNames.Months;
        // Of several names with the same start the last one counts.
        var index = Array.FindLastIndex(names, name => (part.MaximumWidth is > 0 and var width && width < name.Length ? name[..width] : name) == text);
        return index < 0 ? null : index + 1;
    }

    private static string? Separator(DateTimeMarker part) =>
        part.Integer!.Pattern.RegularDistance > 0 ? part.Integer.Pattern.Separators[0].Text : null;

    /// <summary>The offset in minutes.</summary>
    private static double Zone(DateTimeMarker part, string text)
    {
        var digits = part.Component == 'z' ? text[3..] : text;
        if (Separator(part) is { } separator)
        {
            var at = digits.IndexOf(separator, StringComparison.Ordinal);
            return (Whole(digits[..at]) * 60) + Whole(digits[(at + separator.Length)..]);
        }

        return digits.Length <= 3 ? Whole(digits) * 60 : (Whole(digits[..3]) * 60) + Whole(digits[3..]);
    }

    private static double Whole(string text) => double.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
