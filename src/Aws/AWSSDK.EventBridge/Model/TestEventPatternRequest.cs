namespace Amazon.EventBridge.Model;

/// <summary>Asks to test whether a pattern matches an event.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html"/>
public class TestEventPatternRequest : AmazonEventBridgeRequest
{
    /// <summary>The pattern that events must match, as JSON.</summary>
    public string EventPattern { get; set; }

    /// <summary>The event, as JSON.</summary>
    public string Event { get; set; }
}
