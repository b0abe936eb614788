using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>How an attempt of a task failed.</summary>
/// <param name="Event">The type of the history event.</param>
/// <param name="Error">The error's name, if it has one.</param>
/// <param name="Cause">The cause, if it has one.</param>
internal sealed record RecordedFailure(string Event, string? Error, string? Cause)
{
    /// <summary>Whether the task never answered, so that the engine's own clock ended it.</summary>
    public bool IsTimeout => Event.EndsWith("TimedOut", StringComparison.Ordinal);

    public static RecordedFailure Read(CaseSource source, JsonElement failure)
    {
        var fields = new CaseSource(source.File, source.Index, failure);
        fields.AllowOnly("event", "error", "cause");
        return new(
            fields.RequiredText("event"),
            fields.OptionalText("error"),
            fields.Optional("cause") is { } cause ? cause.ValueKind == JsonValueKind.String ? JsonTexts.Read(cause) : JsonTexts.Compact(cause) : null);
    }
}
