namespace Amazon.StepFunctions.Model;

/// <summary>What the tested state has done before.</summary>
public class TestStateConfiguration
{
    /// <summary>How often the retrier has retried.</summary>
    public int? RetrierRetryCount { get; set; }

    /// <summary>The state whose error is caught.</summary>
    public string ErrorCausedByState { get; set; }

    /// <summary>How many iterations have failed.</summary>
    public int? MapIterationFailureCount { get; set; }

    /// <summary>What the item reader reads, as JSON.</summary>
    public string MapItemReaderData { get; set; }
}
