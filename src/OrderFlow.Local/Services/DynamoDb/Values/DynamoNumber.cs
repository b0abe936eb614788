using System.Globalization;
using System.Numerics;
using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.DynamoDb.Values;

/// <summary>A decimal number of up to 38 significant digits between 1E-130 and 9.99…E+125, exact.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes.Number"/>
internal readonly record struct DynamoNumber
{
    public const int GreatestMagnitude = 125;
    public const int LeastMagnitude = -130;
    private const int MostDigits = 38;

    // The value is coefficient × 10^exponent; the coefficient does not end in 0, so that equal numbers have equal parts.
    private readonly BigInteger coefficient;
    private readonly int exponent;

    private DynamoNumber(BigInteger coefficient, int exponent)
    {
        this.coefficient = coefficient;
        this.exponent = exponent;
    }

    public int Sign => coefficient.Sign;

    /// <summary>The significant digits, without sign and point; empty for zero.</summary>
    public string Digits => coefficient.IsZero ? "" : BigInteger.Abs(coefficient).ToString(CultureInfo.InvariantCulture);

    /// <summary>The power of ten of the first significant digit.</summary>
    public int Magnitude => exponent + Digits.Length - 1;

    public long Size => coefficient.IsZero ? 1 : 1 + ((Digits.Length + 1) / 2) + (Sign < 0 ? 1 : 0);

    /// <exception cref="ServiceException">ValidationException: the text is no number, or one that the service cannot hold.</exception>
    public static DynamoNumber Parse(string text) => NumberText.Split(text) is { } parts
        ? Of(parts.Coefficient, parts.Exponent, parts.Negative)
        : throw ServiceException.Validation(text.Length == 0
            ? "The parameter cannot be converted to a numeric value"
            : $"The parameter cannot be converted to a numeric value: {text}");

    public static DynamoNumber From(long value) => Normalised(value, 0);

    /// <exception cref="ServiceException">ValidationException: the sum has more digits than the service can hold.</exception>
    public static DynamoNumber operator +(DynamoNumber left, DynamoNumber right)
    {
        var common = Math.Min(left.exponent, right.exponent);
        return Normalised(left.At(common) + right.At(common), common).Checked();
    }

    /// <exception cref="ServiceException">ValidationException: the difference has more digits than the service can hold.</exception>
    public static DynamoNumber operator -(DynamoNumber left, DynamoNumber right) => left + new DynamoNumber(-right.coefficient, right.exponent);

    public static int Compare(DynamoNumber left, DynamoNumber right)
    {
        if (left.Sign != right.Sign || left.Sign == 0)
            return left.Sign.CompareTo(right.Sign);
        var common = Math.Min(left.exponent, right.exponent);
        return left.At(common).CompareTo(right.At(common));
    }

    /// <summary>The number as the service writes it: plain decimals, without an exponent.</summary>
    public override string ToString()
    {
        var digits = Digits;
        var point = digits.Length + exponent;
        var plain = digits switch
        {
            "" => "0",
            _ when exponent >= 0 => digits + new string('0', exponent),
            _ when point > 0 => $"{digits[..point]}.{digits[point..]}",
            _ => $"0.{new string('0', -point)}{digits}",
        };
        return Sign < 0 ? "-" + plain : plain;
    }

    private static DynamoNumber Of(ReadOnlySpan<char> digits, long exponent, bool negative)
    {
        var significant = digits.TrimStart('0');
        var trimmed = significant.TrimEnd('0');
        if (trimmed.IsEmpty)
            return default;
        if (trimmed.Length > MostDigits)
            throw TooManyDigits();
        var power = exponent + significant.Length - trimmed.Length;
        CheckMagnitude(power + trimmed.Length - 1);
        var value = BigInteger.Parse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture);
        return new DynamoNumber(negative ? -value : value, (int)power);
    }

    private static DynamoNumber Normalised(BigInteger value, int power)
    {
        if (value.IsZero)
            return default;
        while (BigInteger.DivRem(value, 10, out var last) is var shorter && last.IsZero)
            (value, power) = (shorter, power + 1);
        return new DynamoNumber(value, power);
    }

    private DynamoNumber Checked()
    {
        if (Sign == 0)
            return this;
        CheckMagnitude(Magnitude);
        return Digits.Length <= MostDigits ? this : throw TooManyDigits();
    }

    private BigInteger At(int common) => coefficient * BigInteger.Pow(10, exponent - common);

    private static void CheckMagnitude(long magnitude)
    {
        if (magnitude > GreatestMagnitude)
            throw ServiceException.Validation("Number overflow. Attempting to store a number with magnitude larger than supported range");
        if (magnitude < LeastMagnitude)
            throw ServiceException.Validation("Number underflow. Attempting to store a number with magnitude smaller than supported range");
    }

    private static ServiceException TooManyDigits() => ServiceException.Validation("Attempting to store more than 38 significant digits in a Number");
}
