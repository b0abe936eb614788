using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>Says that DeleteRule succeeded.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html"/>
public class DeleteRuleResponse : AmazonWebServiceResponse;
