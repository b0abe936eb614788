namespace Amazon.EventBridge.Model;

/// <summary>Asks to add targets to a rule, or replace them.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html"/>
public class PutTargetsRequest : AmazonEventBridgeRequest
{
    /// <summary>The name of the rule.</summary>
    public string Rule { get; set; }

    /// <summary>The name or ARN of the event bus; without one, the default bus.</summary>
    public string EventBusName { get; set; }

    /// <summary>The targets.</summary>
    public List<Target> Targets { get; set; } = AWSConfigs.InitializeCollections ? [] : null;
}
