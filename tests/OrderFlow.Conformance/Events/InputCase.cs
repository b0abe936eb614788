using System.Text;
using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.Reporting;
using OrderFlow.EventBus.Inputs;

namespace OrderFlow.Conformance.Events;

/// <summary>What a rule's target is given for an event.</summary>
internal sealed class InputCase(string id, string area, JsonElement target, InputExpectation expected) : ConformanceCase(id, area)
{
    private const string TargetId = "target-0";

    /// <summary>The event; null for the event that a schedule makes.</summary>
    public required JsonElement? Event { get; init; }

    /// <summary>Values of the predefined placeholders.</summary>
    public required JsonElement? Variables { get; init; }

    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        if (Event is not { } @event)
            throw new NotSupportedException("events of schedules");
        try
        {
            var input = TargetInput.Parse(TargetId, Text(target, "Input"), Text(target, "InputPath"), Transformer());
            return Task.FromResult(Judge(input.Apply(Encoding.UTF8.GetBytes(@event.GetRawText()), ReadVariables())));
        }
        catch (InvalidTargetInputException e)
        {
            return Task.FromResult(JudgeError($"ValidationException: {e.Message}"));
        }
    }

    private Verdict Judge(ReadOnlyMemory<byte>? delivered)
    {
        if (delivered is not { } bytes)
            return expected.Kind == InputExpectation.Dropped ? Verdict.Pass : Verdict.Fail("$.output", $"{expected}", "nothing delivered");

        var text = Encoding.UTF8.GetString(bytes.Span);
        switch (expected.Kind)
        {
            case InputExpectation.PlainText when expected.Text == text:
                return Verdict.Pass;
            case InputExpectation.Json or InputExpectation.JsonShape when JsonTexts.TryParse(text) is { } json:
                return Verdict.Of(expected.Compare(json));
            default:
                return Verdict.Fail("$.output", $"{expected}", text);
        }
    }

    private Verdict JudgeError(string error) =>
        expected.Kind == InputExpectation.Error && new RecordingMask([]).Allows(expected.Text!, error) ? Verdict.Pass : Verdict.Fail("$.error", $"{expected}", error);

    private InputTransformer? Transformer()
    {
        if (!target.TryGetProperty("InputTransformer", out var transformer))
            return null;
        var paths = transformer.TryGetProperty("InputPathsMap", out var map)
            ? map.EnumerateObject().ToDictionary(p => p.Name, p => JsonTexts.Read(p.Value))
            : [];
        return new(paths, Text(transformer, "InputTemplate") ?? "");
    }

    private InputVariables ReadVariables()
    {
        var variables = Variables ?? default;
        return new(
            Variable(variables, "aws.events.rule-arn") ?? "arn:aws:events:us-east-1:111111111111:rule/test-bus/test-rule",
            Variable(variables, "aws.events.rule-name") ?? "test-rule",
            DateTimeOffset.Parse(Variable(variables, "aws.events.event.ingestion-time") ?? "2024-06-11T08:32:57.123Z"));
    }

    private static string? Variable(JsonElement variables, string name) =>
        variables.ValueKind == JsonValueKind.Object ? Text(variables, name) : null;

    private static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) ? JsonTexts.Read(value) : null;
}
