using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>Digits with separators: <c>#,##0</c>, in any script.</summary>
/// <param name="Zero">The zero of the script.</param>
/// <param name="MandatoryDigits">How many digits there are at least.</param>
/// <param name="OptionalDigits">How many may go in front.</param>
/// <param name="Separators">The separators, each with the digits to its right, from the right.</param>
internal sealed record DigitPattern(int Zero, int MandatoryDigits, int OptionalDigits, IReadOnlyList<DigitSeparator> Separators)
{
    public static readonly DigitPattern Plain = new('0', 0, 0, []);

    private static readonly int[] Zeros =
    [
        0x30, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20,
        0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0,
        0xAA50, 0xABF0, 0xFF10,
    ];

    /// <summary>The distance of separators of one kind that go on in the same rhythm; 0 if they do not.</summary>
    public int RegularDistance { get; } =
        Separators.Any(separator => separator.Text != Separators[0].Text) ? 0 : DigitGrouping.Regular([.. Separators.Select(separator => separator.Position)]);

    /// <summary>The pattern, or nothing if the picture has no digit.</summary>
    /// <exception cref="JsonataFailure">It has digits of several scripts.</exception>
    public static DigitPattern? Parse(string picture)
    {
        var (zero, mandatory, optional, position) = (-1, 0, 0, 0);
        var separators = new List<DigitSeparator>();
        foreach (var rune in picture.EnumerateRunes().Reverse())
        {
            var found = Array.Find(Zeros, candidate => rune.Value >= candidate && rune.Value <= candidate + 9);
            if (found != 0)
            {
                if (zero >= 0 && zero != found)
                    throw new JsonataFailure("D3131");
                (zero, mandatory, position) = (found, mandatory + 1, position + 1);
            }
            else if (rune.Value == '#')
            {
                (optional, position) = (optional + 1, position + 1);
            }
            else
            {
                separators.Add(new(position, rune.ToString()));
            }
        }

        return mandatory == 0 ? null : new(zero, mandatory, optional, separators);
    }

    /// <summary>Digits in the script of the pattern.</summary>
    public string Localize(string digits) =>
        Zero == '0' ? digits : string.Concat(digits.Select(digit => (char)(digit + Zero - '0')));

    /// <summary>Digits of the script of the pattern as ASCII digits; ASCII digits themselves are none of another script.</summary>
    public string Delocalize(string digits) =>
        string.Concat(digits.Select(digit => digit >= Zero && digit <= Zero + 9 ? (char)(digit - Zero + '0') : char.IsAsciiDigit(digit) ? '?' : digit));

    /// <summary>Digits with the separators put in: those of a regular pattern go on to the left, others stand where digits are on both sides, or at the end.</summary>
    public string Group(string digits)
    {
        if (Separators.Count == 0)
            return digits;
        var grouped = new StringBuilder(digits.Length * 2);
        // From the left, that is from the last separator on.
        var next = Separators.Count - 1;
        for (var i = 0; i <= digits.Length; i++)
        {
            var right = digits.Length - i;
            if (RegularDistance > 0)
                grouped.Append(i > 0 && right > 0 && right % RegularDistance == 0 ? Separators[0].Text : "");
            for (; RegularDistance == 0 && next >= 0 && Separators[next].Position >= right; next--)
                grouped.Append(i > 0 && Separators[next].Position == right ? Separators[next].Text : "");
            grouped.Append(i < digits.Length ? digits[i].ToString() : "");
        }

        return grouped.ToString();
    }
}
