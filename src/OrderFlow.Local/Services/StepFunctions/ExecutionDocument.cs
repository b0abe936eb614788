using System.Text.Json.Nodes;
using OrderFlow.Engine;

namespace OrderFlow.Local.Services.StepFunctions;

/// <summary>Executions in the shapes of the API.</summary>
internal static class ExecutionDocument
{
    public static double Seconds(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds() / 1_000d;

    public static JsonObject Summary(ExecutionSummary execution) => new()
    {
        ["executionArn"] = execution.ExecutionArn,
        ["stateMachineArn"] = execution.StateMachineArn,
        ["name"] = execution.Name,
        ["status"] = ExecutionStatusName.Of(execution.Status),
        ["startDate"] = Seconds(execution.StartDate),
        ["stopDate"] = execution.StopDate is { } stop ? Seconds(stop) : null,
    };

    public static JsonObject Of(ExecutionDescription execution)
    {
        var document = Summary(execution);
        document["input"] = execution.Input.ToJson();
        document["inputDetails"] = new JsonObject { ["included"] = true };
        if (!execution.Output.IsUndefined)
        {
            document["output"] = execution.Output.ToJson();
            document["outputDetails"] = new JsonObject { ["included"] = true };
        }

        document["error"] = execution.Error;
        document["cause"] = execution.Cause;
        document["traceHeader"] = execution.TraceHeader;
        document["redriveCount"] = 0;
        document["redriveStatus"] = execution.Status is ExecutionStatus.Running or ExecutionStatus.Succeeded ? "NOT_REDRIVABLE" : "REDRIVABLE";
        return document;
    }
}
