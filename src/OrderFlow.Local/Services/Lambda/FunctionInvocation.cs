using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Services.Lambda;

/// <summary>One call of a function.</summary>
/// <param name="RequestId">The id in the context, the logs and the destination record; the same for every attempt of an asynchronous invocation.</param>
/// <param name="Payload">The event, JSON in UTF-8.</param>
/// <param name="Trace">The trace that the call belongs to.</param>
internal sealed record FunctionInvocation(string RequestId, ReadOnlyMemory<byte> Payload, TraceHeader Trace)
{
    /// <summary>What a mobile client tells of itself, as JSON; or null.</summary>
    public string? ClientContext { get; init; }

    /// <summary>What the feed of hops shows for the payload: the same without the caller's secrets.</summary>
    /// <value>The payload itself.</value>
    public ReadOnlyMemory<byte> ShownPayload { get; init; } = Payload;
}
