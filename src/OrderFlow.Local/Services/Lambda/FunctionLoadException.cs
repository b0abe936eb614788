namespace OrderFlow.Local.Services.Lambda;

/// <summary>A function cannot be loaded: it says which, and what to do.</summary>
internal sealed class FunctionLoadException(string message, Exception? cause = null) : Exception(message, cause);
