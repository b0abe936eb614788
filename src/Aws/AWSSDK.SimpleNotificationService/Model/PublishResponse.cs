using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The message as SNS took it.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_Publish.html"/>
public class PublishResponse : AmazonWebServiceResponse
{
    /// <summary>The message's id.</summary>
    public string MessageId { get; set; }

    /// <summary>The message's number, for a FIFO topic.</summary>
    public string SequenceNumber { get; set; }
}
