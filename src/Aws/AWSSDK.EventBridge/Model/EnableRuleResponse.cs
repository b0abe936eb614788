using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>Says that EnableRule succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EnableRule.html"/>
public class EnableRuleResponse : AmazonWebServiceResponse;
