using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>What one attempt of a task was given and what it answered.</summary>
/// <param name="State">The state; null where the recording has lost which one it was.</param>
/// <param name="Arguments">The evaluated parameters or input.</param>
/// <param name="Submitted">The immediate answer of a job or of a call that waits for a token.</param>
/// <param name="Result">The result of a task that succeeded.</param>
/// <param name="Failure">The failure of a task that failed.</param>
internal sealed record RecordedAnswer(string? State, JsonElement? Arguments, JsonElement? Submitted, JsonElement? Result, RecordedFailure? Failure)
{
    /// <summary>Whether the recording has lost the answer.</summary>
    public bool IsLost => State is null || (Result is null && Failure is null);

    public static RecordedAnswer Read(CaseSource source, JsonElement mock, bool mayBeLost)
    {
        var fields = new CaseSource(source.File, source.Index, mock);
        fields.AllowOnly("state", "resource", "resourceType", "parameters", "input", "timeoutInSeconds", "heartbeatInSeconds", "submitted", "result", "failure");
        var state = fields.Required("state");
        var answer = new RecordedAnswer(
            state.ValueKind == JsonValueKind.Null ? null : JsonTexts.Read(fields.Required("state", JsonValueKind.String)),
            fields.Optional("parameters") ?? fields.Optional("input"),
            fields.Optional("submitted"),
            fields.Optional("result"),
            fields.Optional("failure", JsonValueKind.Object) is { } failure ? RecordedFailure.Read(source, failure) : null);
        if (answer is { Result: not null, Failure: not null } || (answer.IsLost && !mayBeLost))
            throw source.Malformed("a mock has either a \"result\" or a \"failure\"");
        return answer;
    }
}
