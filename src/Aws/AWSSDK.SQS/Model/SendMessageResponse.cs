using Amazon.Runtime;

namespace Amazon.SQS.Model;

/// <summary>The message as SQS took it.</summary>
/// <seealso href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html"/>
public class SendMessageResponse : AmazonWebServiceResponse
{
    /// <summary>The MD5 of the message.</summary>
    public string MD5OfMessageBody { get; set; }

    /// <summary>The MD5 of the message's own attributes.</summary>
    public string MD5OfMessageAttributes { get; set; }

    /// <summary>The MD5 of what SQS was told of the message.</summary>
    public string MD5OfMessageSystemAttributes { get; set; }

    /// <summary>The message's id.</summary>
    public string MessageId { get; set; }

    /// <summary>The message's number, for a FIFO queue.</summary>
    public string SequenceNumber { get; set; }
}
