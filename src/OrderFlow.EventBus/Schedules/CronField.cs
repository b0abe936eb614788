using System.Globalization;

namespace OrderFlow.EventBus.Schedules;

/// <summary>A field of a cron expression that is a set of numbers: lists of values, ranges and steps.</summary>
internal sealed class CronField
{
    private readonly bool[] _contains;
    private readonly int _minimum;

    private CronField(int minimum, int maximum)
    {
        _minimum = minimum;
        Maximum = maximum;
        _contains = new bool[maximum - minimum + 1];
    }

    /// <summary>The largest number that may occur.</summary>
    public int Maximum { get; }

    /// <summary>Reads a field.</summary>
    /// <param name="text">The field.</param>
    /// <param name="minimum">The smallest number that is allowed.</param>
    /// <param name="maximum">The largest number that is allowed.</param>
    /// <param name="names">Names for the numbers from the smallest on.</param>
    /// <returns>The field, or null if the text is none.</returns>
    public static CronField? TryParse(string text, int minimum, int maximum, params string[] names)
    {
        var field = new CronField(minimum, maximum);
        return Array.TrueForAll(text.Split(','), part => field.TryAdd(part, names)) ? field : null;
    }

    /// <summary>Reads a single number or name.</summary>
    public static int? TryReadNumber(string text, int minimum, int maximum, params string[] names)
    {
        var name = Array.FindIndex(names, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        if (name >= 0)
            return minimum + name;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum
            ? number
            : null;
    }

    /// <summary>Whether a number is in the set.</summary>
    public bool Contains(int number) => number >= _minimum && number <= Maximum && _contains[number - _minimum];

    /// <summary>The smallest number of the set from <paramref name="number"/> on, or null.</summary>
    public int? From(int number)
    {
        for (; number <= Maximum; number++)
        {
            if (Contains(number))
                return number;
        }

        return null;
    }

    private bool TryAdd(string part, string[] names)
    {
        var slash = part.Split('/');
        if (slash.Length > 2)
            return false;
        var step = slash.Length == 1 ? 1 : TryReadNumber(slash[1], 1, Maximum) ?? 0;
        if (step == 0 || TryReadRange(slash[0], slash.Length == 2, names) is not { } range)
            return false;
        for (var number = range.First; number <= range.Last; number += step)
            _contains[number - _minimum] = true;
        return true;
    }

    private (int First, int Last)? TryReadRange(string text, bool hasStep, string[] names)
    {
        if (text == "*")
            return (_minimum, Maximum);
        var ends = text.Split('-');
        if (ends.Length > 2 || TryReadNumber(ends[0], _minimum, Maximum, names) is not { } first)
            return null;
        if (ends.Length == 1)
            return (first, hasStep ? Maximum : first);
        return TryReadNumber(ends[1], _minimum, Maximum, names) is { } last && last >= first ? (first, last) : null;
    }
}
