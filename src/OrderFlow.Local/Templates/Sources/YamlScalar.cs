using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OrderFlow.Local.Templates.Sources;

/// <summary>Reads scalars as YAML 1.1 does, but for dates and numbers in other notations, which stay texts: <c>2012-10-17</c>, <c>012345678901</c>.</summary>
internal static partial class YamlScalar
{
    public static JValue Read(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain || scalar.Tag is { IsEmpty: false, Value: "tag:yaml.org,2002:str" })
            return new JValue(scalar.Value);
        return scalar.Value switch
        {
            "" or "~" or "null" or "Null" or "NULL" => JValue.CreateNull(),
            "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => new JValue(true),
            "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => new JValue(false),
            var text when WholeNumber().IsMatch(text) => Whole(BigInteger.Parse(text, CultureInfo.InvariantCulture)),
            var text when Fraction().IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new JValue(number),
            var text => new JValue(text),
        };
    }

    private static JValue Whole(BigInteger number) => number >= long.MinValue && number <= long.MaxValue ? new JValue((long)number) : new JValue(number.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^[-+]?(0|[1-9][0-9]*)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^[-+]?[0-9]+\.[0-9]*([eE][-+]?[0-9]+)?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fraction();
}
