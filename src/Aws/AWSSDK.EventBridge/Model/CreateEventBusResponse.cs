using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The new event bus.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreateEventBus.html"/>
public class CreateEventBusResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the event bus.</summary>
    public string EventBusArn { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>The KMS key that encrypts the events.</summary>
    public string KmsKeyIdentifier { get; set; }

    /// <summary>Where events go that could not be delivered.</summary>
    public DeadLetterConfig DeadLetterConfig { get; set; }
}
