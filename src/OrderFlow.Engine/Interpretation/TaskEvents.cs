using OrderFlow.Engine.History;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Interpretation;

/// <summary>The events with which the history shows a task, which depend on the kind of its resource.</summary>
internal sealed record TaskEvents(
    HistoryEventType Scheduled, HistoryEventType Started, HistoryEventType Succeeded, HistoryEventType Failed, HistoryEventType TimedOut)
{
    private static readonly TaskEvents Service = new(
        HistoryEventType.TaskScheduled, HistoryEventType.TaskStarted, HistoryEventType.TaskSucceeded,
        HistoryEventType.TaskFailed, HistoryEventType.TaskTimedOut);

    private static readonly TaskEvents LambdaFunction = new(
        HistoryEventType.LambdaFunctionScheduled, HistoryEventType.LambdaFunctionStarted, HistoryEventType.LambdaFunctionSucceeded,
        HistoryEventType.LambdaFunctionFailed, HistoryEventType.LambdaFunctionTimedOut);

    private static readonly TaskEvents Activity = new(
        HistoryEventType.ActivityScheduled, HistoryEventType.ActivityStarted, HistoryEventType.ActivitySucceeded,
        HistoryEventType.ActivityFailed, HistoryEventType.ActivityTimedOut);

    public static TaskEvents Of(TaskResourceKind kind) => kind switch
    {
        TaskResourceKind.LambdaFunction => LambdaFunction,
        TaskResourceKind.Activity => Activity,
        _ => Service,
    };
}
