using OrderFlow.Local.Console.Overview;
using OrderFlow.Local.Console.Rules;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Console.Events;

/// <summary>The Event Generator.</summary>
internal sealed record EventsModel
{
    public required PageRequest Request { get; init; }

    public required EventDraft Draft { get; init; }

    public required IReadOnlyList<EventBusDefinition> Buses { get; init; }

    public required IReadOnlyList<EventExample> Examples { get; init; }

    /// <summary>What the rules of the bus say to the draft; null when it cannot be tried.</summary>
    public IReadOnlyList<RuleVerdict>? Verdicts { get; init; }

    /// <summary>Why the draft would be refused, or null.</summary>
    public (string Code, string Message)? Refused { get; init; }

    /// <summary>Where the event went that was published from here, or null.</summary>
    public OverviewModel? Chain { get; init; }
}
