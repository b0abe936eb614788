using System.Globalization;

namespace OrderFlow.Local.Services.ApiGateway.Requests;

/// <summary>The time of a request as events write it.</summary>
internal static class RequestTime
{
    /// <summary>In the form of access logs: <c>09/Apr/2015:12:34:56 +0000</c>.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("dd/MMM/yyyy:HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
}
