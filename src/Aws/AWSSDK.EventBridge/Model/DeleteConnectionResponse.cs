using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The deleted connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteConnection.html"/>
public class DeleteConnectionResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the connection.</summary>
    public string ConnectionArn { get; set; }

    /// <summary>The state of the connection.</summary>
    public ConnectionState ConnectionState { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>When it was last authorized.</summary>
    public DateTime? LastAuthorizedTime { get; set; }
}
