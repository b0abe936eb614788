namespace Amazon.EventBridge.Model;

/// <summary>What a rule sends its events to.</summary>
public class Target
{
    /// <summary>The ARN.</summary>
    public string Arn { get; set; }

    /// <summary>Where events go that could not be delivered.</summary>
    public DeadLetterConfig DeadLetterConfig { get; set; }

    /// <summary>For an API destination or an API Gateway: path, headers and query.</summary>
    public HttpParameters HttpParameters { get; set; }

    /// <summary>The target's id, unique in the rule.</summary>
    public string Id { get; set; }

    /// <summary>What the target receives instead of the event, as JSON.</summary>
    public string Input { get; set; }

    /// <summary>The part of the event that the target receives, as a JSON path.</summary>
    public string InputPath { get; set; }

    /// <summary>How the target's input is made of parts of the event.</summary>
    public InputTransformer InputTransformer { get; set; }

    /// <summary>For a Kinesis stream: the partition key.</summary>
    public KinesisParameters KinesisParameters { get; set; }

    /// <summary>How often and how long delivery is tried.</summary>
    public RetryPolicy RetryPolicy { get; set; }

    /// <summary>The ARN of the role that is assumed.</summary>
    public string RoleArn { get; set; }

    /// <summary>For a FIFO queue: the message group.</summary>
    public SqsParameters SqsParameters { get; set; }
}
