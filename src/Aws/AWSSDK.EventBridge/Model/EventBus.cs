namespace Amazon.EventBridge.Model;

/// <summary>An event bus.</summary>
public class EventBus
{
    /// <summary>The ARN.</summary>
    public string Arn { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>What it is for, in words.</summary>
    public string Description { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>The policy that allows other accounts to publish, as JSON.</summary>
    public string Policy { get; set; }
}
