namespace Amazon.EventBridge.Model;

/// <summary>A target that could not be removed.</summary>
public class RemoveTargetsResultEntry
{
    /// <summary>The code of what went wrong; null if nothing did.</summary>
    public string ErrorCode { get; set; }

    /// <summary>What went wrong; null if nothing did.</summary>
    public string ErrorMessage { get; set; }

    /// <summary>The target's id.</summary>
    public string TargetId { get; set; }
}
