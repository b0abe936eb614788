namespace Amazon.SQS.Model;

/// <summary>Asks to list the queues.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html"/>
public class ListQueuesRequest : AmazonSQSRequest
{
    /// <summary>Starts empty.</summary>
    public ListQueuesRequest()
    {
    }

    /// <summary>Starts with <see cref="QueueNamePrefix"/>.</summary>
    public ListQueuesRequest(string queueNamePrefix)
    {
        QueueNamePrefix = queueNamePrefix;
    }

    /// <summary>What the names of the queues begin with.</summary>
    public string QueueNamePrefix { get; set; }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }

    /// <summary>How many there may be in a response at most.</summary>
    public int? MaxResults { get; set; }
}
