using System.Text.Json.Serialization;
using Amazon.ServiceProtocols;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>Asks to list the events of a log stream.</summary>
/// <seealso href="https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html"/>
public class GetLogEventsRequest : AmazonCloudWatchLogsRequest
{
    /// <summary>The name of the log group.</summary>
    public string LogGroupName { get; set; }

    /// <summary>The name or ARN of the log group.</summary>
    public string LogGroupIdentifier { get; set; }

    /// <summary>The name of the log stream.</summary>
    public string LogStreamName { get; set; }

    /// <summary>From when on events are given.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? StartTime { get; set; }

    /// <summary>Until when events are given.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTime? EndTime { get; set; }

    /// <summary>Whether the earliest events come first.</summary>
    public bool? StartFromHead { get; set; }

    /// <summary>Whether masked data is shown.</summary>
    public bool? Unmask { get; set; }

    /// <summary>How many there may be in a response at most.</summary>
    public int? Limit { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
