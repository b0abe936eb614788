using System.Globalization;
using System.Security.Cryptography;

namespace OrderFlow.Cli.Demo;

/// <summary>Makes root ids of traces: version, time in hexadecimal seconds, 96 random bits.</summary>
/// <seealso href="https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sendingdata.html#xray-api-traceids"/>
internal static class TraceRoot
{
    public static string New() => string.Create(
        CultureInfo.InvariantCulture,
        $"1-{DateTimeOffset.UtcNow.ToUnixTimeSeconds():x8}-{RandomNumberGenerator.GetHexString(24, lowercase: true)}");
}
