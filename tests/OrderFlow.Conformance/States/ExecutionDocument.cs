using System.Text.Json.Nodes;
using OrderFlow.Engine;

namespace OrderFlow.Conformance.States;

/// <summary>An execution in the shape in which DescribeExecution answers.</summary>
internal static class ExecutionDocument
{
    public static string Status(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Running => "RUNNING",
        ExecutionStatus.Succeeded => "SUCCEEDED",
        ExecutionStatus.Failed => "FAILED",
        ExecutionStatus.TimedOut => "TIMED_OUT",
        ExecutionStatus.Aborted => "ABORTED",
        _ => throw new NotSupportedException($"the status {status}"),
    };

    public static JsonObject Of(ExecutionDescription execution)
    {
        var document = new JsonObject
        {
            ["executionArn"] = execution.ExecutionArn,
            ["stateMachineArn"] = execution.StateMachineArn,
            ["name"] = execution.Name,
            ["status"] = Status(execution.Status),
            ["startDate"] = execution.StartDate.ToString("O"),
            ["input"] = execution.Input.ToJson(),
            ["inputDetails"] = new JsonObject { ["included"] = true },
        };
        if (execution.StopDate is { } stopped)
            document["stopDate"] = stopped.ToString("O");
        if (!execution.Output.IsUndefined)
        {
            document["output"] = execution.Output.ToJson();
            document["outputDetails"] = new JsonObject { ["included"] = true };
        }

        if (execution.Error is { } error)
            document["error"] = error;
        if (execution.Cause is { } cause)
            document["cause"] = cause;
        return document;
    }
}
