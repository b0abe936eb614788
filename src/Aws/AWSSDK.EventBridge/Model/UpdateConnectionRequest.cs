namespace Amazon.EventBridge.Model;

/// <summary>Asks to change a connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateConnection.html"/>
public class UpdateConnectionRequest : AmazonEventBridgeRequest
{
    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>How its requests are authorized.</summary>
    public ConnectionAuthorizationType AuthorizationType { get; set; }

    /// <summary>The secrets.</summary>
    public UpdateConnectionAuthRequestParameters AuthParameters { get; set; }

    /// <summary>The KMS key that encrypts it.</summary>
    public string KmsKeyIdentifier { get; set; }
}
