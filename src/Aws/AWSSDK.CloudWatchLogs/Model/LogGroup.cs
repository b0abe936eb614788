using System.Text.Json.Serialization;
using Amazon.ServiceProtocols;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>A log group.</summary>
public class LogGroup
{
    /// <summary>The name of the log group.</summary>
    public string LogGroupName { get; set; }

    /// <summary>When it was created.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? CreationTime { get; set; }

    /// <summary>How long events are kept, in days; null for ever.</summary>
    public int? RetentionInDays { get; set; }

    /// <summary>How many metric filters there are.</summary>
    public int? MetricFilterCount { get; set; }

    /// <summary>The ARN, with ":*" at its end.</summary>
    public string Arn { get; set; }

    /// <summary>The ARN, without ":*" at its end.</summary>
    public string LogGroupArn { get; set; }

    /// <summary>How many bytes are stored.</summary>
    public long? StoredBytes { get; set; }

    /// <summary>The KMS key that encrypts the log group.</summary>
    public string KmsKeyId { get; set; }

    /// <summary>The class of the log group.</summary>
    public LogGroupClass LogGroupClass { get; set; }
}
