namespace OrderFlow.Local.Services.Lambda;

/// <summary>A function as it is deployed.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Handler">Where its code is: <c>Assembly::Namespace.Type::Method</c>.</param>
/// <param name="CodeFolder">The full path of the project folder (CodeUri), below which the built assembly is.</param>
internal sealed record FunctionDefinition(string Name, string Handler, string CodeFolder)
{
    public string Runtime { get; init; } = "dotnet10";

    public string? Description { get; init; }

    public string? Role { get; init; }

    /// <summary>How long an invocation may take, in seconds.</summary>
    public int Timeout { get; init; } = 3;

    /// <summary>The memory that the context tells, in megabytes; the local endpoint sets no limit.</summary>
    public int MemorySize { get; init; } = 128;

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>How many invocations may run at the same time, or null for the endpoint's own limit.</summary>
    public int? ReservedConcurrency { get; init; }

    /// <summary>What happens to asynchronous invocations.</summary>
    public AsynchronousInvocation Asynchronous { get; init; } = new();

    /// <summary>The policies that the template gives the function, as JSON; recorded.</summary>
    public string? Policies { get; init; }

    public DateTimeOffset LastModified { get; init; }
}
