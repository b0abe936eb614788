namespace Amazon.SQS.Model;

/// <summary>Asks to create a queue.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html"/>
public class CreateQueueRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public CreateQueueRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueName"/>.</summary>
    public CreateQueueRequest(string queueName)
    {
        QueueName = queueName;
    }

    /// <summary>The name of the queue; a FIFO queue's ends with ".fifo".</summary>
    public string QueueName { get; set; }

    /// <summary>The attributes, by name.</summary>
    public Dictionary<string, string> Attributes { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The tags.</summary>
    public Dictionary<string, string> Tags { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
