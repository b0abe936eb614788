using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OrderFlow.StatesLanguage.Json;

/// <summary>The text of a number whose value prints otherwise, an annotation of its token: <c>1e2</c> is written as <c>1e2</c> again.</summary>
internal sealed record NumberText(string Text)
{
    // Beyond this, a number is read as the double that every JSON reader makes of it: big integers of any length would let a text be slow.
    private const int LongestInteger = 1000;

    /// <summary>A number as it stands in the text.</summary>
    public static string Of(JToken number) => number.Annotation<NumberText>()?.Text ?? JsonConvert.ToString(((JValue)number).Value);

    /// <summary>A number as a decimal that keeps the decimal places of the text: <c>2.0</c> stays <c>2.0</c>.</summary>
    /// <exception cref="OverflowException">The number is too large.</exception>
    public static decimal DecimalOf(JToken number) => number is JValue { Value: double value }
        ? decimal.Parse(number.Annotation<NumberText>()?.Text ?? JsonConvert.ToString(value), NumberStyles.Float, CultureInfo.InvariantCulture)
        : (decimal)number;

    /// <summary>The token of a number.</summary>
    public static JValue Parse(string text)
    {
        var isInteger = text.AsSpan().IndexOfAny('.', 'e', 'E') < 0 && text != "-0";
        if (isInteger && long.TryParse(text, CultureInfo.InvariantCulture, out var small))
            return new JValue(small);
        if (isInteger && text.Length <= LongestInteger)
            return new JValue(BigInteger.Parse(text, CultureInfo.InvariantCulture));
        var value = double.Parse(text, CultureInfo.InvariantCulture);
        if (JsonConvert.ToString(value) == text)
            return new JValue(value);
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && JsonConvert.ToString(number) == text)
            return new JValue(number);
        var token = new JValue(value);
        token.AddAnnotation(new NumberText(text));
        return token;
    }
}
