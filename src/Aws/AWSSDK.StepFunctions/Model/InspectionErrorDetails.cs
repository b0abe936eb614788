namespace Amazon.StepFunctions.Model;

/// <summary>How an error was handled in a test.</summary>
public class InspectionErrorDetails
{
    /// <summary>The index of the catcher that caught the error.</summary>
    public int? CatchIndex { get; set; }

    /// <summary>The index of the retrier that retries.</summary>
    public int? RetryIndex { get; set; }

    /// <summary>How long until the retry, in seconds.</summary>
    public int? RetryBackoffIntervalSeconds { get; set; }
}
