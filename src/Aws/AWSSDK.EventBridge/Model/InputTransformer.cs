namespace Amazon.EventBridge.Model;

/// <summary>How a target's input is made of parts of the event.</summary>
public class InputTransformer
{
    /// <summary>The parts of the event, as JSON paths by name.</summary>
    public Dictionary<string, string> InputPathsMap { get; set; } = AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>The input, with the names in angle brackets.</summary>
    public string InputTemplate { get; set; }
}
