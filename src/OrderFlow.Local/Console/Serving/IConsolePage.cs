namespace OrderFlow.Local.Console.Serving;

/// <summary>A page of the console: it answers one question.</summary>
internal interface IConsolePage
{
    /// <summary>Where it is, such as <c>/executions</c>.</summary>
    string Path { get; }

    /// <summary>What it shows for a request.</summary>
    /// <exception cref="Protocols.ServiceException">What was asked for is not there; shown as an error page.</exception>
    Task<PageView> ShowAsync(PageRequest request);
}
