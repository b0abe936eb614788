using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The state machines.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListStateMachines.html"/>
public class ListStateMachinesResponse : AmazonWebServiceResponse
{
    /// <summary>The state machines.</summary>
    public List<StateMachineListItem> StateMachines { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
