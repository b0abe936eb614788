namespace OrderFlow.Local.Console.Serving;

/// <summary>Something that a form of the console does.</summary>
internal interface IConsoleAction
{
    /// <summary>Where the form is sent, below <c>/_console/</c>.</summary>
    string Path { get; }

    /// <summary>Does it.</summary>
    /// <exception cref="Protocols.ServiceException">It is refused; shown as an error page.</exception>
    Task<ActionResult> RunAsync(FormRequest form);
}
