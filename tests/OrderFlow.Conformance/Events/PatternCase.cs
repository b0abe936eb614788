using System.Text;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;
using OrderFlow.EventBus.Patterns;

namespace OrderFlow.Conformance.Events;

/// <summary>What the service answered for a pattern and an event: to TestEventPattern, or by delivering on a bus.</summary>
internal sealed class PatternCase(string id, string area, string pattern, string @event, string expected) : ConformanceCase(id, area)
{
    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        var answer = Answer();
        return Task.FromResult(answer == expected ? Verdict.Pass : Verdict.Fail("answer", expected, answer));
    }

    private string Answer()
    {
        var utf8 = Encoding.UTF8.GetBytes(@event);
        try
        {
            // On a bus an event has been completed by PutEvents before any rule sees it.
            var onBus = Id.Split('/')[^1].StartsWith("rule_", StringComparison.Ordinal);
            return (onBus ? EventPattern.Parse(pattern).Matches(utf8) : EventPattern.Test(pattern, utf8)) ? "true" : "false";
        }
        catch (InvalidEventPatternException e)
        {
            return $"error:InvalidEventPatternException: {EventFields.FirstLine(e.Message)}";
        }
        catch (InvalidEventException e)
        {
            return $"error:ValidationException: {EventFields.FirstLine(e.Message)}";
        }
    }
}
