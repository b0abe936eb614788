using System.Globalization;

namespace OrderFlow.Jsonata.Differential.Topics;

/// <summary>Moments read from texts: by pictures with all that a moment has, or as ISO 8601.</summary>
internal sealed class Timestamps(Random random)
{
    private static readonly string[] Orders =
    [
        "YMD", "YMDHms", "YMDHmsf", "YMDHmsfZ", "Yd", "YdH", "XWF", "YxwF", "DMY", "FDMY", "YHm", "YD", "YMs", "YMDhmP", "YW", "YMDd", "YMDz", "YMDC", "YMDh",
    ];

    private readonly Choices _choices = new(random);

    public Question Next() => new(_choices.OneIn(2) ? $"$toMillis({Choices.Literal(Iso())})" : ByPicture(), default, default);

    private string Iso() =>
        $"{_choices.Number(100, 9999):0000}-{Two(1, 12)}-{Two(1, 31)}"
        + (_choices.OneIn(4) ? "" : $"T{Two(0, 23)}:{Two(0, 59)}:{Two(0, 59)}{_choices.Optional("." + _choices.Several(3, 3, "0", "5", "9"))}{_choices.Of("Z", "Z", "+00:00", "-0530", $"+{Two(0, 23)}:{Two(0, 59)}")}");

    private string ByPicture()
    {
        var (picture, text) = ("", "");
        foreach (var component in _choices.Of(Orders))
        {
            var separator = _choices.Of("-", "/", " ", ":", ".", ", ");
            var (format, value) = Component(component);
            picture += $"[{component}{format}]{separator}";
            text += value + (_choices.OneIn(30) ? "!" : separator);
        }

        return $"$toMillis({Choices.Literal(text)}, {Choices.Literal(picture)})";
    }

    private (string Format, string Value) Component(char component) => component switch
    {
        'P' => (_choices.Of("", "N", "n"), _choices.Of("am", "pm", "AM", "PM")),
        'F' => (_choices.Of("Nn", "N", ""), _choices.Of("Monday", "Sunday", "friday")),
        'M' when _choices.OneIn(3) => (_choices.Of("Nn", "Nn,3-3", "Nn,*-3"), _choices.Of("January", "Jan", "May", "DECEMBER")),
        'Z' => (_choices.Of("", "0", "0000"), _choices.Of("+01:00", "-05:30", "+0530", "+5", "Z")),
        'z' => (_choices.Of("", "0"), _choices.Of("GMT+01:00", "GMT-5", "UTC")),
        'Y' or 'X' => (_choices.Of("", "0001", "1"), Text(_choices.Of("0", "1990", "2000") == "0" ? _choices.Number(1, 99) : _choices.Number(1900, 2100))),
        'd' => ("", Text(_choices.Number(1, 400))),
        'f' => ("", _choices.Several(1, 5, "0", "5", "7")),
        _ => (_choices.Of("", "1", "01", "1o"), Text(_choices.Number(1, 31)) + _choices.Of("", "", "th")),
    };

    private string Two(int least, int most) => _choices.Number(least, most).ToString("00", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
