using System.Text.Json.Serialization;
using Amazon.ServiceProtocols;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>An event to log.</summary>
public class InputLogEvent
{
    /// <summary>The message.</summary>
    public string Message { get; set; }

    /// <summary>When it happened.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? Timestamp { get; set; }
}
