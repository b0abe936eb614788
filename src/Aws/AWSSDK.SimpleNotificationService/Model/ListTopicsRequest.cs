namespace Amazon.SimpleNotificationService.Model;

/// <summary>Asks to list the topics.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html"/>
public class ListTopicsRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>Starts empty.</summary>
    public ListTopicsRequest()
    {
    }

    /// <summary>Starts with <see cref="NextToken"/>.</summary>
    public ListTopicsRequest(string nextToken)
    {
        NextToken = nextToken;
    }

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
