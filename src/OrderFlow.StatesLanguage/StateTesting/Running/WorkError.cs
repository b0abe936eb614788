namespace OrderFlow.StatesLanguage.StateTesting.Running;

/// <summary>An error that Retry and Catch of the tested state may handle.</summary>
/// <param name="Error">Its name; null where it has none.</param>
/// <param name="Cause">What went wrong; null where nothing is said.</param>
/// <param name="IsFromTask">Whether a task failed, as opposed to the interpreter.</param>
internal readonly record struct WorkError(string? Error, string? Cause, bool IsFromTask);
