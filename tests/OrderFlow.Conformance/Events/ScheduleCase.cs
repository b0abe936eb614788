using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;

namespace OrderFlow.Conformance.Events;

/// <summary>A schedule expression that rules or EventBridge Scheduler take or refuse.</summary>
internal sealed class ScheduleCase(string id, string area, string service, string expression, string? error, string? eventBus) : ConformanceCase(id, area)
{
    public string Service => service;

    public string Expression => expression;

    /// <summary>The error that refuses the expression; null when it is taken.</summary>
    public string? Error => error;

    /// <summary>The bus of the rule, where it is not the default one.</summary>
    public string? EventBus => eventBus;

    public override Task<Verdict> RunAsync(CancellationToken cancellationToken) => throw new NotSupportedException("schedules");
}
