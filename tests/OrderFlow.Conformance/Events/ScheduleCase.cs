using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;
using OrderFlow.EventBus.Schedules;

namespace OrderFlow.Conformance.Events;

/// <summary>A schedule expression that rules or EventBridge Scheduler take or refuse.</summary>
/// <param name="id">Unique name.</param>
/// <param name="area">What it is counted under.</param>
/// <param name="service"><c>events</c> or <c>scheduler</c>.</param>
/// <param name="expression">The expression.</param>
/// <param name="error">The error that refuses the expression; null when it is taken.</param>
/// <param name="eventBus">The bus of the rule, where it is not the default one.</param>
internal sealed class ScheduleCase(string id, string area, string service, string expression, string? error, string? eventBus) : ConformanceCase(id, area)
{
    private const string Taken = "taken";

    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        if (eventBus is not null)
            throw new NotSupportedException("rules with a schedule on a bus other than the default one");
        var (expected, actual) = (error ?? Taken, Answer());
        return Task.FromResult(expected == actual ? Verdict.Pass : Verdict.Fail("answer", expected, actual));
    }

    private string Answer()
    {
        try
        {
            Schedule.Parse(expression, service == "scheduler" ? ScheduleService.Scheduler : ScheduleService.Rules);
            return Taken;
        }
        catch (InvalidScheduleExpressionException e)
        {
            return $"ValidationException: {e.Message}";
        }
    }
}
