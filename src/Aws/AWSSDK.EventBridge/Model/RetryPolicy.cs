namespace Amazon.EventBridge.Model;

/// <summary>How often and how long delivery is tried.</summary>
public class RetryPolicy
{
    /// <summary>How long delivery is tried, in seconds: 60 to 86,400.</summary>
    public int? MaximumEventAgeInSeconds { get; set; }

    /// <summary>How often delivery is tried again at most: 0 to 185.</summary>
    public int? MaximumRetryAttempts { get; set; }
}
