namespace OrderFlow.StatesLanguage.Building.Integrations;

/// <summary>The retries that AWS recommends: patient with throttling, quick with errors that pass by themselves.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html"/>
internal static class Recommended
{
    public static IReadOnlyList<RetryPolicy> Retries(IReadOnlyList<string> throttling, IReadOnlyList<string> transient) =>
    [
        RetryPolicy.On(throttling) with { Interval = TimeSpan.FromSeconds(2), MaxAttempts = 6, MaxDelay = TimeSpan.FromMinutes(1) },
        RetryPolicy.On(transient) with { Interval = TimeSpan.FromSeconds(1), MaxAttempts = 3 },
    ];
}
