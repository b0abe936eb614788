namespace OrderFlow.Local.Services.Lambda;

/// <summary>What a function answered.</summary>
/// <param name="Payload">Its result, or the description of its error, JSON in UTF-8.</param>
/// <param name="Error">Null, or <c>Unhandled</c> when the function threw or ran out of time.</param>
internal sealed record FunctionResult(ReadOnlyMemory<byte> Payload, string? Error = null)
{
    /// <summary>The error of a function that threw, ran out of time or could not be loaded.</summary>
    public const string Unhandled = nameof(Unhandled);

    /// <summary>The error's type and message for people, or null.</summary>
    public string? ErrorSummary { get; init; }

    /// <summary>The log lines of the invocation.</summary>
    public IReadOnlyList<string> Log { get; init; } = [];
}
