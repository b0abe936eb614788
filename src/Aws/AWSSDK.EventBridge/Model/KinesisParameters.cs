namespace Amazon.EventBridge.Model;

/// <summary>How events are spread over a Kinesis stream.</summary>
public class KinesisParameters
{
    /// <summary>The part of the event that is the partition key, as a JSON path.</summary>
    public string PartitionKeyPath { get; set; }
}
