using Amazon.Runtime;

namespace Amazon.StepFunctions.Model;

/// <summary>The executions.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ListExecutions.html"/>
public class ListExecutionsResponse : AmazonWebServiceResponse
{
    /// <summary>The executions.</summary>
    public List<ExecutionListItem> Executions { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
