using Amazon.Runtime;

namespace Amazon.EventBridge.Model;

/// <summary>Whether the pattern matches.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html"/>
public class TestEventPatternResponse : AmazonWebServiceResponse
{
    /// <summary>Whether the pattern matches the event.</summary>
    public bool? Result { get; set; }
}
