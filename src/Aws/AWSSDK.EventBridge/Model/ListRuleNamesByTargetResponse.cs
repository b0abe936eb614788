using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The names of the rules.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRuleNamesByTarget.html"/>
public class ListRuleNamesByTargetResponse : AmazonWebServiceResponse
{
    /// <summary>The names.</summary>
    public List<string> RuleNames { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }
}
