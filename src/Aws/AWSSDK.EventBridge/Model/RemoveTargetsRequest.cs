namespace Amazon.EventBridge.Model;

/// <summary>Asks to remove targets from a rule.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html"/>
public class RemoveTargetsRequest : AmazonEventBridgeRequest
{
    /// <summary>The name of the rule.</summary>
    public string Rule { get; set; }

    /// <summary>The name or ARN of the event bus; without one, the default bus.</summary>
    public string EventBusName { get; set; }

    /// <summary>The ids of the targets.</summary>
    public List<string> Ids { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>Whether a rule that an AWS service manages is changed too.</summary>
    public bool? Force { get; set; }
}
