namespace OrderFlow.StatesLanguage.StateTesting;

/// <summary>The error that the work of a tested state ends with.</summary>
/// <param name="Error">Its name, at most 256 characters.</param>
/// <param name="Cause">What went wrong, at most 32,768 characters; null where the mock does not say.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_MockErrorOutput.html"/>
public sealed record MockedError(string? Error, string? Cause = null);
