using OrderFlow.Engine;
using OrderFlow.Engine.History;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Console.Views;
using OrderFlow.StatesLanguage.Diagrams.Drawing;

namespace OrderFlow.Local.Console.Executions;

/// <summary>An execution, whole.</summary>
internal sealed record ExecutionModel
{
    public const int EventsInPage = 200;

    public required PageRequest Request { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required ExecutionDescription Execution { get; init; }

    public required ExecutionStory Story { get; init; }

    public required IReadOnlyList<HistoryEvent> Events { get; init; }

    /// <summary>The drawing; null for a definition too large to draw.</summary>
    public required GraphDrawing? Diagram { get; init; }

    /// <summary>The state that is looked at, or null.</summary>
    public required string? State { get; init; }

    /// <summary>The visit of it that is looked at; null when it was never reached.</summary>
    public required StateVisit? Visit { get; init; }

    /// <summary>The trace that the execution belongs to, or null.</summary>
    public required string? Trace { get; init; }

    public Outcome Outcome => Outcomes.Of(Execution.Status);

    public DateTimeOffset End => Execution.StopDate ?? Now;

    public TimeSpan Length => End - Execution.StartDate;

    /// <summary>The first event that is listed, from 0.</summary>
    public int FirstEvent => (int)Math.Clamp(Request.Number("from") ?? 0, 0, Math.Max(0, Events.Count - 1));

    /// <summary>Where a moment is in the whole, from 0 to 100.</summary>
    public double Percent(DateTimeOffset moment) =>
        Length <= TimeSpan.Zero ? 0 : Math.Clamp((moment - Execution.StartDate) / Length * 100, 0, 100);

    public string StateUrl(string state, int? visit = null) =>
        Request.With(("state", state), ("visit", visit?.ToString()));
}
