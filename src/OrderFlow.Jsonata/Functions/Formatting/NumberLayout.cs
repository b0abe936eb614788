using System.Globalization;
using System.Text;

namespace OrderFlow.Jsonata.Functions;

/// <summary>What a sub-picture asks for: how many digits, grouped how, with which texts around.</summary>
/// <seealso href="https://www.w3.org/TR/xpath-functions-31/#analyzing-picture-string"/>
internal sealed class NumberLayout
{
    private readonly SubPicture _picture;
    private readonly NumberSymbols _symbols;
    private readonly string _sign;
    private readonly List<int> _integerGroups;
    private readonly List<int> _fractionGroups;
    private readonly int _regularGroup;
    private readonly int _scaling;
    private readonly int _minimumInteger;
    private readonly int _minimumFraction;
    private readonly int _maximumFraction;
    private readonly int _minimumExponent;

    public NumberLayout(SubPicture picture, NumberSymbols symbols, string sign)
    {
        _picture = picture;
        _symbols = symbols;
        _sign = sign;
        _integerGroups = GroupPositions(picture.Integer, toLeft: false);
        _fractionGroups = GroupPositions(picture.Fraction, toLeft: true);
        _regularGroup = DigitGrouping.Regular(_integerGroups);
        _minimumInteger = _scaling = picture.Integer.Count(symbols.IsFamilyDigit);
        _minimumFraction = picture.Fraction.Count(symbols.IsFamilyDigit);
        _maximumFraction = picture.Fraction.Count(symbols.IsDigit);
        var hasExponent = picture.Exponent is not null;
        if (_minimumInteger == 0 && _maximumFraction == 0)
        {
            if (hasExponent)
                _minimumFraction = _maximumFraction = 1;
            else
                _minimumInteger = 1;
        }

        if (hasExponent && _minimumInteger == 0 && picture.Integer.Contains(symbols.Digit, StringComparison.Ordinal))
            _minimumInteger = 1;
        if (_minimumInteger == 0 && _minimumFraction == 0)
            _minimumFraction = 1;
        _minimumExponent = picture.Exponent?.Count(symbols.IsFamilyDigit) ?? 0;
    }

    public string Format(double value)
    {
        var number = value * Factor();
        var exponent = _minimumExponent == 0 ? 0 : Normalize(ref number);
        var text = Digits(Rounding.HalfEven(number, _maximumFraction), _maximumFraction);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = (point < 0 ? text : text[..point]).TrimStart('0').PadLeft(_minimumInteger, '0');
        var fraction = (point < 0 ? "" : text[(point + 1)..]).TrimEnd('0').PadRight(_minimumFraction, '0');
        var result = new StringBuilder(_sign).Append(_picture.Prefix).Append(Localize(GroupInteger(whole)));
        if (fraction.Length > 0)
            result.Append(_symbols.Decimal).Append(Localize(GroupFraction(fraction)));
        // A picture without a point takes the last digit of a fraction away, as in the reference implementation: only one with an exponent has such a digit.
        if (fraction.Length > 0 && !_picture.Text.Contains(_symbols.Decimal, StringComparison.Ordinal))
            result.Length--;
        if (_minimumExponent > 0)
            AppendExponent(result, exponent);
        return result.Append(_picture.Suffix).ToString();
    }

    private double Factor()
    {
        if (_picture.Text.Contains(_symbols.Percent, StringComparison.Ordinal))
            return 100;
        return _picture.Text.Contains(_symbols.PerMille, StringComparison.Ordinal) ? 1000 : 1;
    }

    /// <summary>Brings the mantissa between the powers of ten that the picture's integer digits allow, and returns the exponent.</summary>
    private int Normalize(ref double mantissa)
    {
        var (most, least) = (Math.Pow(10, _scaling), Math.Pow(10, _scaling - 1));
        var exponent = 0;
        for (; mantissa != 0 && Math.Abs(mantissa) < least; exponent--)
            mantissa *= 10;
        for (; Math.Abs(mantissa) > most; exponent++)
            mantissa /= 10;
        return exponent;
    }

    private static string Digits(double value, int places) =>
        Math.Abs(value).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private List<int> GroupPositions(string part, bool toLeft)
    {
        var positions = new List<int>();
        for (var at = Next(part, 0); at >= 0; at = Next(part, at + 1))
            positions.Add((toLeft ? part[..at] : part[at..]).Count(_symbols.IsDigit));
        return positions;
    }

    private int Next(string part, int from) =>
        from > part.Length || _symbols.Grouping.Length == 0 ? -1 : part.IndexOf(_symbols.Grouping, from, StringComparison.Ordinal);

    private string GroupInteger(string digits)
    {
        var grouped = new StringBuilder();
        for (var i = 0; i < digits.Length; i++)
        {
            var right = digits.Length - i;
            if (i > 0 && (_regularGroup > 0 ? right % _regularGroup == 0 : _integerGroups.Contains(right)))
                grouped.Append(_symbols.Grouping);
            grouped.Append(digits[i]);
        }

        return grouped.ToString();
    }

    private string GroupFraction(string digits)
    {
        var grouped = new StringBuilder();
        for (var i = 0; i < digits.Length; i++)
        {
            if (_fractionGroups.Contains(i))
                grouped.Append(_symbols.Grouping);
            grouped.Append(digits[i]);
        }

        return grouped.ToString();
    }

    private void AppendExponent(StringBuilder result, int exponent)
    {
        var digits = Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).PadLeft(_minimumExponent, '0');
        result.Append(_symbols.Exponent).Append(exponent < 0 ? _symbols.Minus : "").Append(Localize(digits));
    }

    private string Localize(string digits)
    {
        if (_symbols.Zero == '0')
            return digits;
        return string.Concat(digits.Select(digit => char.IsAsciiDigit(digit) ? (char)(_symbols.Zero + digit - '0') : digit));
    }
}
