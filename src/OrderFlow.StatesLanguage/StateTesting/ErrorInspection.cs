namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>What Retry and Catch of a tested state make of its error.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionErrorDetails.html"/>
public sealed record ErrorInspection
{
    /// <summary>The position of the catcher that leads on; null where none does.</summary>
    public int? CatchIndex { get; init; }

    /// <summary>The position of the retrier that names the error, also where its attempts are used up; null where none does.</summary>
    public int? RetryIndex { get; init; }

    /// <summary>The time until the next attempt, in whole seconds; null where there is none.</summary>
    public int? RetryBackoffIntervalSeconds { get; init; }
}
