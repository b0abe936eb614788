namespace Amazon.SimpleNotificationService.Model;

/// <summary>A topic.</summary>
public class Topic
{
    /// <summary>The ARN of the topic.</summary>
    public string TopicArn { get; set; }
}
