namespace OrderFlow.Local.Hops;

/// <summary>One step of an event's way through the system: what happened, when, where, and in which trace.</summary>
public sealed record Hop
{
    /// <summary>The hop's place in the feed, from 1; without gaps.</summary>
    public long Number { get; init; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>What happened.</summary>
    public required HopKind Kind { get; init; }

    /// <summary>The root id of the trace that it belongs to.</summary>
    public required string TraceId { get; init; }

    /// <summary>The name of the resource where it happened: bus, rule, state machine, function, log group, queue, topic or table.</summary>
    public required string Resource { get; init; }

    /// <summary>The id or name of what passed: event id, execution name, state name, request id, log stream, message id or an item's key.</summary>
    public string? Item { get; init; }

    /// <summary>Where it went on to: the target's or destination's ARN, or null.</summary>
    public string? Destination { get; init; }

    /// <summary>What else is worth a word: detail type, execution status, error.</summary>
    public string? Note { get; init; }

    /// <summary>What was passed or produced there, as JSON or text, shortened when it is long; or null.</summary>
    public string? Payload { get; init; }
}
