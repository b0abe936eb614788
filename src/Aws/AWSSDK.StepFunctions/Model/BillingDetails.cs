namespace Amazon.StepFunctions.Model;

/// <summary>What an Express execution is billed for.</summary>
public class BillingDetails
{
    /// <summary>The billed time, in milliseconds.</summary>
    public long? BilledDurationInMilliseconds { get; set; }

    /// <summary>The billed memory, in megabytes.</summary>
    public long? BilledMemoryUsedInMB { get; set; }
}
