namespace Amazon.SQS.Model;

/// <summary>Asks to set attributes of a queue.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html"/>
public class SetQueueAttributesRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public SetQueueAttributesRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueUrl"/> and <see cref="Attributes"/>.</summary>
    public SetQueueAttributesRequest(string queueUrl, Dictionary<string, string> attributes)
    {
        QueueUrl = queueUrl;
        Attributes = attributes;
    }

    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }

    /// <summary>The attributes, by name.</summary>
    public Dictionary<string, string> Attributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
