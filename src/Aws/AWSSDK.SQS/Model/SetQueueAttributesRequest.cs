namespace Amazon.SQS.Model;

/// <summary>Asks to set attributes of a queue.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html"/>
public class SetQueueAttributesRequest : AmazonSQSRequest
{
    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }

    /// <summary>The attributes, by name.</summary>
    public Dictionary<string, string> Attributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
