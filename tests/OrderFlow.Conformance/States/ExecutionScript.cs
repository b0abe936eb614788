using System.Text.Json;
using OrderFlow.Conformance.Cases;

namespace OrderFlow.Conformance.States;

/// <summary>What is run, and the world that the run finds.</summary>
internal sealed record ExecutionScript
{
    public required string Definition { get; init; }

    public required bool IsExpress { get; init; }

    /// <summary>The input as JSON.</summary>
    public required string Input { get; init; }

    /// <summary>The instant at which the run begins, where the recording depends on it.</summary>
    public required DateTimeOffset? Clock { get; init; }

    /// <summary>Arguments of the StopExecution that ended the run.</summary>
    public required StopArguments? Stop { get; init; }

    public required ExecutionNames Names { get; init; }

    public required IReadOnlyDictionary<string, FunctionBehaviour> Functions { get; init; }

    /// <summary>What each attempt of a task answered, in the order of scheduling.</summary>
    public required IReadOnlyList<RecordedAnswer> Mocks { get; init; }

    /// <summary>The name that the worker of an activity gave, as the recorded history shows it.</summary>
    public required string? Worker { get; init; }

    /// <summary>State machines that the definition or the input refers to, by ARN.</summary>
    public required IReadOnlyDictionary<string, JsonElement> OtherStateMachines { get; init; }

    /// <summary>Objects that exist in S3.</summary>
    public required IReadOnlyList<StoredObject> Objects { get; init; }

    /// <exception cref="CaseFormatException">The case is not in the documented format.</exception>
    public static ExecutionScript Read(CaseSource source, string definition, bool isExpress) => new()
    {
        Definition = definition,
        IsExpress = isExpress,
        Input = source.Required("input").GetRawText(),
        Clock = source.Optional("clock", JsonValueKind.String) is { } clock
            ? clock.TryGetDateTimeOffset(out var at) ? at : throw source.Malformed("\"clock\" is not an instant")
            : null,
        Stop = StopArguments.Read(source),
        Names = ExecutionNames.Read(source),
        Functions = FunctionBehaviour.ReadAll(source),
        Mocks = [.. Elements(source, "mocks").Select(m => RecordedAnswer.Read(source, m, source.OptionalFlag("mocksIncomplete")))],
        Worker = WorkerIn(source),
        OtherStateMachines = Members(source, "otherStateMachines").ToDictionary(m => m.Name, m => m.Value),
        Objects = StoredObject.ReadAll(source),
    };

    // The name is a fact about the world around the engine, and the history is the only place that has it.
    private static string? WorkerIn(CaseSource source) =>
        source.Required("expected", JsonValueKind.Object).TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Array
            ? events.EnumerateArray()
                .Select(e => e.TryGetProperty("activityStartedEventDetails", out var started) && started.TryGetProperty("workerName", out var name) ? name.GetString() : null)
                .FirstOrDefault(name => name is not null)
            : null;

    private static JsonElement.ArrayEnumerator Elements(CaseSource source, string field) =>
        source.Optional(field, JsonValueKind.Array) is { } list ? list.EnumerateArray() : default;

    private static JsonElement.ObjectEnumerator Members(CaseSource source, string field) =>
        source.Optional(field, JsonValueKind.Object) is { } members ? members.EnumerateObject() : default;
}
