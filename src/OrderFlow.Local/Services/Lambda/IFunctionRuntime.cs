namespace OrderFlow.Local.Services.Lambda;

/// <summary>Runs functions. The seam between Lambda's behaviour (retries, destinations, logs) and where the code runs.</summary>
internal interface IFunctionRuntime : IAsyncDisposable
{
    /// <summary>Makes a function ready to be invoked, replacing what there was under its name. Its code is loaded when it is first invoked.</summary>
    /// <exception cref="FunctionLoadException">There is no built assembly, or the handler is not in it.</exception>
    Task PrepareAsync(FunctionDefinition function);

    /// <summary>Forgets a function.</summary>
    Task ForgetAsync(string functionName);

    /// <summary>Calls a function that was prepared. What the function throws, or that it cannot be loaded, is a result, not an exception.</summary>
    Task<FunctionResult> InvokeAsync(FunctionDefinition function, FunctionInvocation invocation, CancellationToken cancellation);
}
