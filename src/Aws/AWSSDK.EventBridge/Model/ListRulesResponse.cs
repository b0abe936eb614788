using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The rules.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html"/>
public class ListRulesResponse : AmazonWebServiceResponse
{
    /// <summary>Where the list goes on; null at its end.</summary>
    public string NextToken { get; set; }

    /// <summary>The rules.</summary>
    public List<Rule> Rules { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
