using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The changed API destination.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdateApiDestination.html"/>
public class UpdateApiDestinationResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the API destination.</summary>
    public string ApiDestinationArn { get; set; }

    /// <summary>The state of the API destination.</summary>
    public ApiDestinationState ApiDestinationState { get; set; }

    /// <summary>When it was created.</summary>
    public DateTime? CreationTime { get; set; }

    /// <summary>When it was last changed.</summary>
    public DateTime? LastModifiedTime { get; set; }
}
