using OrderFlow.Local.Protocols;

namespace OrderFlow.Local.Services.Logs;

/// <summary>How long log groups may keep their records.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html"/>
internal static class LogRetention
{
    private static readonly int[] AllowedDays = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557, 2_922, 3_288, 3_653];

    /// <exception cref="ServiceException">InvalidParameterException: there is no such retention.</exception>
    public static void Check(int? days)
    {
        if (days is { } number && !AllowedDays.Contains(number))
            throw new ServiceException("InvalidParameterException", $"1 validation error detected: Value '{number}' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum value set: [{string.Join(", ", AllowedDays)}]");
    }

    /// <summary>The time before which a group's records are gone, in milliseconds since 1970.</summary>
    public static long OldestOf(LogGroup group, DateTimeOffset now) =>
        group.RetentionInDays is { } days ? now.AddDays(-days).ToUnixTimeMilliseconds() : long.MinValue;
}
