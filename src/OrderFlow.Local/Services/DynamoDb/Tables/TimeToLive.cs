using System.Globalization;
using OrderFlow.Local.Services.DynamoDb.Values;

namespace OrderFlow.Local.Services.DynamoDb.Tables;

/// <summary>When items expire.</summary>
/// <seealso href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/howitworks-ttl.html"/>
internal static class TimeToLive
{
    /// <summary>How long ago an item may have expired to be removed: a time further back is taken for a mistake, five years as on AWS.</summary>
    public const long OldestSeconds = 5L * 365 * 24 * 60 * 60;

    private const int LongestMagnitude = 14;

    /// <summary>When an item expires, in seconds since 1970, or null when it does not: the attribute is missing or no number.</summary>
    public static long? ExpiryOf(TableDefinition table, MapValue item) =>
        table.TimeToLiveAttribute is { } attribute && item[attribute] is NumberValue { Value: var seconds } && seconds.Magnitude <= LongestMagnitude
            ? (long)decimal.Floor(decimal.Parse(Short(seconds), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : null;

    // Digits after the point do not move the second; a decimal would not hold all of them.
    private static string Short(DynamoNumber seconds)
    {
        var text = seconds.ToString();
        return text[..Math.Min(text.Length, LongestMagnitude + 4)];
    }
}
