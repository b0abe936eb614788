using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The event bus.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeEventBus.html"/>
public class DescribeEventBusResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN.</summary>
    public string Arn { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>Where events go that could not be delivered.</summary>
    public DeadLetterConfig DeadLetterConfig { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>The KMS key that encrypts the events.</summary>
    public string KmsKeyIdentifier { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The policy that allows other accounts to publish, as JSON.</summary>
    public string Policy { get; set; }
}
