using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeConnection.html"/>
public class DescribeConnectionResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the connection.</summary>
    public string ConnectionArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>The state of the connection.</summary>
    public ConnectionState ConnectionState { get; set; }

    /// <summary>Why it is in this state.</summary>
    public string StateReason { get; set; }

    /// <summary>How its requests are authorized.</summary>
    public ConnectionAuthorizationType AuthorizationType { get; set; }

    /// <summary>The ARN of the secret that holds the secrets.</summary>
    public string SecretArn { get; set; }

    /// <summary>The KMS key that encrypts it.</summary>
    public string KmsKeyIdentifier { get; set; }

    /// <summary>The parameters of the authorization, without secrets.</summary>
    public ConnectionAuthResponseParameters AuthParameters { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>When it was last authorized.</summary>
    public DateTime? LastAuthorizedTime { get; set; }
}
