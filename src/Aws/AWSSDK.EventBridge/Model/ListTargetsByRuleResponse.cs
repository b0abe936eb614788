using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The targets.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html"/>
public class ListTargetsByRuleResponse : AmazonWebServiceResponse
{
    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }

    /// <summary>The targets.</summary>
    public List<Target> Targets { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
