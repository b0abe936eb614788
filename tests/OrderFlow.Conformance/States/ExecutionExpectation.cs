using System.Text.Json;
using OrderFlow.Conformance.Cases;

namespace OrderFlow.Conformance.States;

/// <summary>How an execution was observed to end, and where recorded, its history.</summary>
/// <param name="Status">The status, as the service spells it.</param>
/// <param name="Output">The output; JSON null when there is none.</param>
/// <param name="Error">The error's name; null when there is none, which is not the empty text.</param>
/// <param name="Cause">The error's cause, parsed where it is a JSON object; null when there is none.</param>
/// <param name="Events">The history; null when only the outcome was recorded.</param>
/// <param name="DescribeExecution">The answer of DescribeExecution, where recorded.</param>
/// <param name="EndEvent">The last event in the log of an asynchronous Express execution, where recorded.</param>
internal sealed record ExecutionExpectation(
    string Status, JsonElement Output, JsonElement? Error, JsonElement? Cause, JsonElement? Events, JsonElement? DescribeExecution, JsonElement? EndEvent)
{
    private static readonly string[] Statuses = ["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "RUNNING"];

    /// <exception cref="CaseFormatException">The expectation is not in the documented format.</exception>
    public static ExecutionExpectation Read(CaseSource expected)
    {
        expected.AllowOnly("status", "output", "error", "cause", "events", "describeExecution", "endEvent");
        var status = expected.RequiredText("status");
        if (!Statuses.Contains(status))
            throw expected.Malformed($"the status \"{status}\" is unknown");
        var events = expected.Required("events");
        if (events.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
            throw expected.Malformed("\"events\" is neither a list nor null");
        return new(
            status, expected.Required("output"), expected.Optional("error"), expected.Optional("cause"),
            events.ValueKind == JsonValueKind.Array ? events : null,
            expected.Optional("describeExecution", JsonValueKind.Object), expected.Optional("endEvent", JsonValueKind.Object));
    }
}
