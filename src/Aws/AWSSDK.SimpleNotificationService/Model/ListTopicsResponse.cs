using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>The topics.</summary>
/// <seealso href="https://docs.aws.amazon.com/sns/latest/api/API_ListTopics.html"/>
public class ListTopicsResponse : AmazonWebServiceResponse
{
    /// <summary>The topics.</summary>
    public List<Topic> Topics { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
