namespace Amazon.EventBridge.Model;

/// <summary>Where events go that could not be delivered.</summary>
public class DeadLetterConfig
{
    /// <summary>The ARN of the SQS queue.</summary>
    public string Arn { get; set; }
}
