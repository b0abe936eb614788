using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.Reporting;

namespace OrderFlow.Conformance.States;

/// <summary>Runs a state machine and compares how it ended, then its history.</summary>
internal sealed class ExecutionCase(string id, string area, ExecutionScript script, ExecutionExpectation expected, IMask mask) : ConformanceCase(id, area)
{
    private const string OutcomeOnly = "outcome only";

    public override async Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        var actual = await Execution.RunAsync(script, expected.Status == "RUNNING", cancellationToken);
        if (OutcomeComparer.Compare(expected, actual, mask) is { Count: > 0 } differences)
            return Verdict.Of(differences);
        var rest = CompareRest(actual);
        return rest.Count == 0 ? Verdict.Pass : new Verdict(rest, OutcomeOnly);
    }

    private IReadOnlyList<Difference> CompareRest(ExecutionOutcome actual) =>
    [
        .. expected.Events is { } events ? HistoryComparer.Compare(events, actual.Events, mask) : [],
        .. expected.DescribeExecution is { } description ? DescriptionComparer.Compare(description, actual.Description, mask) : [],
        .. expected.EndEvent is { } endEvent ? EndEventComparer.Compare(endEvent, actual, mask) : [],
    ];
}
