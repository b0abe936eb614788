using System.Collections.Concurrent;
using OrderFlow.Engine.History;
using OrderFlow.Engine.Tasks;
using OrderFlow.Engine.Timers;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Tests;

/// <summary>An engine under virtual time with tasks that a test scripts; in memory, or on a file of its own.</summary>
internal sealed class Bed : IAsyncDisposable
{
    public const string MachineArn = "arn:aws:states:eu-west-1:123456789012:stateMachine:Machine";
    private readonly string? folder;

    private Bed(WorkflowEngine engine, Script script, VirtualTimeProvider clock, string? folder)
    {
        Engine = engine;
        Script = script;
        Clock = clock;
        this.folder = folder;
    }

    public WorkflowEngine Engine { get; private set; }

    public Script Script { get; }

    public VirtualTimeProvider Clock { get; }

    public string JournalPath => Path.Combine(folder!, "journal.db");

    public static Task<Bed> InMemoryAsync(bool autoAdvance = true) => OpenAsync(null, autoAdvance);

    public static Task<Bed> OnDiskAsync(bool autoAdvance = true) =>
        OpenAsync(Directory.CreateTempSubdirectory("orderflow-engine-").FullName, autoAdvance);

    public static Task<Bed> Async(bool onDisk) => onDisk ? OnDiskAsync() : InMemoryAsync();

    public static StateMachine Machine(string definition, StateMachineType type = StateMachineType.Standard) =>
        StateMachine.Create(MachineArn, definition, type, "arn:aws:iam::123456789012:role/Machine");

    public Task<ExecutionSummary> StartAsync(string definition, string input = "{}", string? name = null) => Engine.StartAsync(new()
    {
        StateMachine = Machine(definition),
        Input = JsonataJson.Parse(input),
        Name = name,
    });

    public async Task<ExecutionDescription> RunAsync(string definition, string input = "{}") =>
        await Engine.WaitAsync((await StartAsync(definition, input)).ExecutionArn).WaitAsync(TimeSpan.FromSeconds(30));

    public async Task<IReadOnlyList<HistoryEvent>> HistoryAsync(ExecutionSummary execution) =>
        (await Engine.GetHistoryAsync(execution.ExecutionArn, new() { MaxResults = 1000 })).Events;

    /// <summary>The history in short: "3&lt;2 PassStateExited(Name)".</summary>
    public async Task<string[]> LinesAsync(ExecutionSummary execution) => [.. (await HistoryAsync(execution)).Select(Line)];

    public static string Line(HistoryEvent happened)
    {
        var name = happened.Name is { } text ? $"({text}{(happened.Details?.Index is { } index ? $"#{index}" : "")})" : "";
        return $"{happened.Id}<{happened.PreviousEventId} {happened.Type}{name}";
    }

    /// <summary>Ends the engine and opens another on the same file.</summary>
    public async Task ReopenAsync()
    {
        await Engine.DisposeAsync();
        Engine = await WorkflowEngine.OpenAsync(Options(Script, Clock, JournalPath));
    }

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        if (folder is not null)
            Directory.Delete(folder, recursive: true);
    }

    private static async Task<Bed> OpenAsync(string? folder, bool autoAdvance)
    {
        var script = new Script();
        var clock = new VirtualTimeProvider(autoAdvance: autoAdvance);
        var engine = await WorkflowEngine.OpenAsync(Options(script, clock, folder is null ? null : Path.Combine(folder, "journal.db")));
        return new(engine, script, clock, folder);
    }

    private static WorkflowEngineOptions Options(Script script, VirtualTimeProvider clock, string? path)
    {
        var options = new WorkflowEngineOptions { JournalPath = path, TimeProvider = clock, Random = new Random(1), IsPowerCutSafe = false };
        options.Integrations.AddFallback(script);
        return options;
    }
}

/// <summary>Answers tasks as a test says, by the state's name.</summary>
internal sealed class Script : ITaskIntegration
{
    private readonly ConcurrentDictionary<string, Func<TaskCall, ValueTask<JsonataValue>>> answers = new(StringComparer.Ordinal);

    public ConcurrentQueue<TaskCall> Calls { get; } = new();

    /// <summary>What tasks without a script of their own answer: their arguments, unless a test says otherwise.</summary>
    public Func<TaskCall, ValueTask<JsonataValue>> Otherwise { get; set; } = call => ValueTask.FromResult(call.Arguments);

    public Script On(string state, Func<TaskCall, ValueTask<JsonataValue>> answer)
    {
        answers[state] = answer;
        return this;
    }

    public Script Returns(string state, JsonataValue value) => On(state, _ => ValueTask.FromResult(value));

    public Script Fails(string state, string error, string? cause = null) => On(state, _ => throw new TaskFailedException(error, cause));

    public ValueTask<JsonataValue> InvokeAsync(TaskCall call)
    {
        Calls.Enqueue(call);
        return answers.TryGetValue(call.StateName, out var answer) ? answer(call) : Otherwise(call);
    }
}
