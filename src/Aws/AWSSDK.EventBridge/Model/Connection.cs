namespace Amazon.EventBridge.Model;

/// <summary>A connection.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Connection.html"/>
public class Connection
{
    /// <summary>The ARN of the connection.</summary>
    public string ConnectionArn { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The state of the connection.</summary>
    public ConnectionState ConnectionState { get; set; }

    /// <summary>Why it is in this state.</summary>
    public string StateReason { get; set; }

    /// <summary>How its requests are authorized.</summary>
    public ConnectionAuthorizationType AuthorizationType { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>When it was last authorized.</summary>
    public DateTime? LastAuthorizedTime { get; set; }
}
