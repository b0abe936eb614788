using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>Says that DisableRule succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html"/>
public class DisableRuleResponse : AmazonWebServiceResponse;
