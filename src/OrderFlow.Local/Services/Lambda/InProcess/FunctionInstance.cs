namespace OrderFlow.Local.Services.Lambda.InProcess;

/// <summary>An object of the function's class (null for a static handler), with the log stream of its environment.</summary>
internal sealed record FunctionInstance(string LogStream, object? Target)
{
    /// <summary>What its constructor threw, or null; such an instance answers with this once and is not kept.</summary>
    public Exception? Failure { get; init; }
}
