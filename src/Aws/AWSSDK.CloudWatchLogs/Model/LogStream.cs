using System.Text.Json.Serialization;
using Amazon.ServiceProtocols;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>A log stream.</summary>
public class LogStream
{
    /// <summary>The name of the log stream.</summary>
    public string LogStreamName { get; set; }

    /// <summary>When it was created.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? CreationTime { get; set; }

    /// <summary>When the first event happened.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? FirstEventTimestamp { get; set; }

    /// <summary>When the latest event happened.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? LastEventTimestamp { get; set; }

    /// <summary>When the latest event was received.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? LastIngestionTime { get; set; }

    /// <summary>A token that is no longer needed.</summary>
    public string UploadSequenceToken { get; set; }

    /// <summary>The ARN.</summary>
    public string Arn { get; set; }

    /// <summary>How many bytes are stored.</summary>
    public long? StoredBytes { get; set; }
}
