using OrderFlow.Jsonata;

namespace OrderFlow.Engine.History;

/// <summary>One event of an execution's history.</summary>
/// <remarks>Which members are set depends on <see cref="Type"/>; <see cref="HistoryEventDocument"/> gives the shape that AWS answers with.</remarks>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html"/>
public sealed class HistoryEvent
{
    /// <summary>The position in the history, from 1, without gaps.</summary>
    public required long Id { get; init; }

    /// <summary>The event that this one follows in its branch; 0 where it follows none.</summary>
    public required long PreviousEventId { get; init; }

    /// <summary>What happened.</summary>
    public required HistoryEventType Type { get; init; }

    /// <summary>When it happened, to the millisecond.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The state that was entered or left, or the Map state of an iteration.</summary>
    public string? Name { get; init; }

    /// <summary>The input, output or parameters, whichever <see cref="Type"/> has; undefined where it has none.</summary>
    public JsonataValue Payload { get; init; }

    /// <summary>What only some types of events have.</summary>
    public HistoryEventDetails? Details { get; init; }
}
