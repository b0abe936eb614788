namespace OrderFlow.Engine.Interpretation;

/// <summary>The history has no room for another event but the last.</summary>
internal sealed class HistoryFullException : Exception;
