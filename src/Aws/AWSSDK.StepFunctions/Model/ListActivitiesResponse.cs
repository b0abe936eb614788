using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The activities.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListActivities.html"/>
public class ListActivitiesResponse : AmazonWebServiceResponse
{
    /// <summary>The activities.</summary>
    public List<ActivityListItem> Activities { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
