namespace Amazon.SQS.Model;

/// <summary>Asks to read attributes of a queue.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html"/>
public class GetQueueAttributesRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public GetQueueAttributesRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueUrl"/> and <see cref="AttributeNames"/>.</summary>
    public GetQueueAttributesRequest(string queueUrl, List<string> attributeNames)
    {
        QueueUrl = queueUrl;
        AttributeNames = attributeNames;
    }

    /// <summary>The URL of the queue.</summary>
    public string QueueUrl { get; set; }

    /// <summary>The names of the attributes; "All" for all.</summary>
    public List<string> AttributeNames { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
