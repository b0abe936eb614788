using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Reporting;
using OrderFlow.EventBus.Patterns;

namespace OrderFlow.Conformance.Events;

/// <summary>A pattern that must be refused, or must not be. The reason is event-ruler's own text: another one is counted, and passes.</summary>
internal sealed class PatternSyntaxCase(string id, string area, string pattern, bool valid, string? reason) : ConformanceCase(id, area)
{
    public override Task<Verdict> RunAsync(CancellationToken cancellationToken) => Task.FromResult(Judge());

    private Verdict Judge()
    {
        try
        {
            EventPattern.Parse(pattern);
            return valid ? Verdict.Pass : Verdict.Fail("pattern", $"refused: {reason}", "accepted");
        }
        catch (InvalidEventPatternException e) when (valid)
        {
            return Verdict.Fail("pattern", "accepted", $"refused: {e.Reason}");
        }
        catch (InvalidEventPatternException e)
        {
            var same = reason is null || EventFields.FirstLine(reason) == EventFields.FirstLine(e.Reason);
            return same ? Verdict.Pass : Verdict.Pass with { Remark = "refused with another reason" };
        }
    }
}
