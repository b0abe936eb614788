namespace Amazon.EventBridge.Model;

/// <summary>How events are put into a FIFO queue.</summary>
public class SqsParameters
{
    /// <summary>The message group.</summary>
    public string MessageGroupId { get; set; }
}
