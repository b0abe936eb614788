using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>The rule.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html"/>
public class PutRuleResponse : AmazonWebServiceResponse
{
    /// <summary>The ARN of the rule.</summary>
    public string RuleArn { get; set; }
}
