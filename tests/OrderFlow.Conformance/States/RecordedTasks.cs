using System.Text.Json;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Engine;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Conformance.States;

/// <summary>Answers every task as the recorded attempts were answered, state by state in their order; and where none is recorded, as the case's functions do.</summary>
internal sealed class RecordedTasks : ITaskIntegration
{
    // Longer than any timeout: the task that is never answered is ended by the engine's clock.
    private static readonly TimeSpan Never = TimeSpan.FromDays(10_000);
    private static readonly RecordingMask Tokens = new([]);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<RecordedAnswer>> _answers;
    private readonly RecordedFunctions _functions;
    private readonly string? _worker;

    public RecordedTasks(ExecutionScript script)
    {
        _answers = script.Mocks.Where(m => !m.IsLost).GroupBy(m => m.State!).ToDictionary(g => g.Key, g => g.ToList());
        _functions = new(script.Functions);
        _worker = script.Worker;
    }

    /// <summary>The engine that takes answers by task token.</summary>
    public WorkflowEngine? Engine { get; set; }

    public async ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        if (Next(call) is not { } answer)
            return await _functions.InvokeAsync(call);
        if (call.Resource.Pattern == TaskPattern.WaitForTaskToken && (answer.Submitted is not null || call.Resource.Kind == TaskResourceKind.Activity))
            return await AnswerByTokenAsync(call, answer);
        if (answer.Submitted is { } submitted)
            await call.SubmittedAsync(Value(submitted));
        if (answer.Failure is { IsTimeout: true })
            await call.DelayAsync(Never);
        return answer is { Failure: { } failure } ? throw new TaskFailedException(failure.Error, failure.Cause) : Value(answer.Result);
    }

    private async Task<JsonataValue> AnswerByTokenAsync(TaskCall call, RecordedAnswer answer)
    {
        if (call.Resource.Kind == TaskResourceKind.Activity && _worker is not null)
            await Engine!.ReportTaskStartedAsync(call.TaskToken!, _worker);
        if (answer.Result is { } result)
            await Engine!.SendTaskSuccessAsync(call.TaskToken!, Value(result));
        else if (answer.Failure is { IsTimeout: false } failure)
            await Engine!.SendTaskFailureAsync(call.TaskToken!, failure.Error, failure.Cause);
        return Value(answer.Submitted);
    }

    // Iterations of a Map share a state: what a task was given tells whose answer it is.
    private RecordedAnswer? Next(TaskCall call)
    {
        lock (_lock)
        {
            if (!_answers.TryGetValue(call.StateName, out var answers) || answers.Count == 0)
                return null;
            var given = JsonTexts.Parse(call.Arguments.ToJson());
            var index = Math.Max(0, answers.FindIndex(a => a.Arguments is { } arguments && JsonComparer.AreEqual(arguments, given, Tokens)));
            var answer = answers[index];
            answers.RemoveAt(index);
            return answer;
        }
    }

    private static JsonataValue Value(JsonElement? json) => json is { } value ? JsonataJson.Parse(value.GetRawText()) : JsonataValue.Undefined;
}
