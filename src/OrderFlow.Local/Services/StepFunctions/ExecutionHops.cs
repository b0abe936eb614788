using OrderFlow.Engine;
using OrderFlow.Engine.History;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>Tells the hop feed what executions do.</summary>
internal sealed class ExecutionHops(HopFeed hops) : IExecutionObserver
{
    public void OnEvents(ExecutionSummary execution, IReadOnlyList<HistoryEvent> events)
    {
        var trace = TraceHeader.Parse(execution.TraceHeader)?.Root ?? execution.ExecutionArn;
        var machine = execution.StateMachineArn[(execution.StateMachineArn.LastIndexOf(':') + 1)..];
        foreach (var happened in events)
        {
            if (KindOf(happened.Type) is not { } kind)
                continue;
            hops.Publish(new Hop
            {
                Kind = kind,
                TraceId = trace,
                Resource = machine,
                Item = happened.Name ?? execution.Name,
                Note = kind switch
                {
                    HopKind.ExecutionEnded => StatusOf(happened.Type) + (happened.Details?.Error is { } error ? $": {error}" : ""),
                    HopKind.StateEntered or HopKind.StateExited => execution.Name,
                    _ => null,
                },
                Payload = happened.Payload.ToJson(),
            });
        }
    }

    private static HopKind? KindOf(HistoryEventType type) => type switch
    {
        HistoryEventType.ExecutionStarted => HopKind.ExecutionStarted,
        HistoryEventType.ExecutionSucceeded or HistoryEventType.ExecutionFailed
            or HistoryEventType.ExecutionTimedOut or HistoryEventType.ExecutionAborted => HopKind.ExecutionEnded,
        _ when type.ToString().EndsWith("StateEntered", StringComparison.Ordinal) => HopKind.StateEntered,
        _ when type.ToString().EndsWith("StateExited", StringComparison.Ordinal) => HopKind.StateExited,
        _ => null,
    };

    private static string StatusOf(HistoryEventType type) => type switch
    {
        HistoryEventType.ExecutionSucceeded => "SUCCEEDED",
        HistoryEventType.ExecutionFailed => "FAILED",
        HistoryEventType.ExecutionTimedOut => "TIMED_OUT",
        _ => "ABORTED",
    };
}
