namespace OrderFlow.StatesLanguage.DataFlow;

/// <summary>The error that a Fail state ends its branch with.</summary>
/// <param name="Error">Its name; null where the state gives none.</param>
/// <param name="Cause">What went wrong; null where the state gives none.</param>
public readonly record struct StateError(string? Error, string? Cause);
