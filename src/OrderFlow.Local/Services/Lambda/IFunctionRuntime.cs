namespace OrderFlow.Local.Services.Lambda;

/// <summary>Runs functions. The seam between Lambda's behaviour (retries, destinations, logs) and where the code runs.</summary>
internal interface IFunctionRuntime : IAsyncDisposable
{
    /// <summary>Makes a function ready, replacing what was loaded under its name.</summary>
    /// <exception cref="FunctionLoadException">There is no built assembly, or the handler is not in it.</exception>
    Task LoadAsync(FunctionDefinition function);

    /// <summary>Forgets a function.</summary>
    Task UnloadAsync(string functionName);

    /// <summary>Calls a function that was loaded. What the function throws is a result, not an exception.</summary>
    Task<FunctionResult> InvokeAsync(FunctionDefinition function, FunctionInvocation invocation, CancellationToken cancellation);
}
