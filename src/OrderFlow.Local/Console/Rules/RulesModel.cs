using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Services.EventBridge;
using OrderFlow.Local.Services.EventBridge.Metrics;

namespace OrderFlow.Local.Console.Rules;

/// <summary>The rules of all buses, or of one.</summary>
internal sealed record RulesModel
{
    public required PageRequest Request { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required IReadOnlyList<Row> Rows { get; init; }

    public required IReadOnlyList<EventBusDefinition> Buses { get; init; }

    public required string? Bus { get; init; }

    public required string? Text { get; init; }

    /// <summary>The name of the rule that is looked at, or null.</summary>
    public required string? Selected { get; init; }

    /// <summary>The event that was pasted to be tried, or null.</summary>
    public string? Event { get; init; }

    /// <summary>The bus whose rules it is tried on.</summary>
    public string TestBus { get; init; } = EventBusDefinition.Default;

    /// <summary>What the rules say to it, or null when none was tried.</summary>
    public IReadOnlyList<RuleVerdict>? Verdicts { get; init; }

    /// <summary>Why it cannot be tried, or null.</summary>
    public string? EventError { get; init; }

    /// <summary>A rule, what became of its events, and when it fires next by its schedule.</summary>
    internal sealed record Row(Rule Rule, RuleMetrics Metrics, DateTimeOffset? NextFiring);
}
