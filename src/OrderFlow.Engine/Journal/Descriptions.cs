using OrderFlow.Engine.History;
using OrderFlow.Engine.Interpretation;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Journal;

/// <summary>Describes executions from what a journal knows of them.</summary>
internal static class Descriptions
{
    public static ExecutionSummary Summarize(ExecutionHead head, ExecutionStatus status, DateTimeOffset? stopTime) => new()
    {
        ExecutionArn = head.Arn,
        Name = head.Name,
        StateMachineArn = head.StateMachineArn,
        Type = head.Type,
        Status = status,
        StartDate = head.StartTime,
        StopDate = stopTime,
        TraceHeader = head.TraceHeader,
    };

    /// <param name="head">What the execution was started with.</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="stopTime">When it ended.</param>
    /// <param name="input">What it was started with.</param>
    /// <param name="last">The last event of its history, which holds how it ended.</param>
    public static ExecutionDescription Describe(
        ExecutionHead head, ExecutionStatus status, DateTimeOffset? stopTime, JsonataValue input, HistoryEvent last) => new()
        {
            ExecutionArn = head.Arn,
            Name = head.Name,
            StateMachineArn = head.StateMachineArn,
            Type = head.Type,
            Status = status,
            StartDate = head.StartTime,
            StopDate = stopTime,
            TraceHeader = head.TraceHeader,
            RoleArn = head.RoleArn,
            Definition = head.Definition,
            Input = input,
            Output = status == ExecutionStatus.Succeeded ? last.Payload : default,
            Error = status == ExecutionStatus.Running ? null : last.Details?.Error,
            Cause = status == ExecutionStatus.Running ? null : last.Details?.Cause,
        };
}
