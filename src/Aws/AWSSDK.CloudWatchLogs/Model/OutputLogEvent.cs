using System.Text.Json.Serialization;
using Amazon.ServiceProtocols;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>A logged event.</summary>
public class OutputLogEvent
{
    /// <summary>When it happened.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? Timestamp { get; set; }

    /// <summary>The message.</summary>
    public string Message { get; set; }

    /// <summary>When it was received.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? IngestionTime { get; set; }
}
