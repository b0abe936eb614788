using OrderFlow.Engine;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Benchmarks.States;

/// <summary>A state machine of the benchmark documents with its input, how many states one execution enters, and what it must answer.</summary>
internal sealed class StatesWorkload
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly StateMachine _machine;
    private readonly JsonataValue _input;
    private readonly JsonataValue _output;

    private StatesWorkload(string folder, string name, StateMachineType type, JsonataValue input, JsonataValue output, int entries)
    {
        Name = name;
        Entries = entries;
        _input = input;
        _output = output;
        _machine = StateMachine.Create($"arn:aws:states:us-east-1:111111111111:stateMachine:{name}", File.ReadAllText(BenchmarkFiles.Find(folder, $"{name}.asl.json")), type);
    }

    public string Name { get; }

    /// <summary>State entries of one execution.</summary>
    public int Entries { get; }

    /// <summary>The counting loop: Choice and Pass in turns.</summary>
    /// <exception cref="CompilationException">The engine cannot run it yet.</exception>
    public static StatesWorkload Loop(string folder, string name, StateMachineType type, int? rounds = null)
    {
        var n = rounds ?? (int)Document(folder, "loop.input.json")["n"].AsNumber();
        return new(folder, name, type, JsonataJson.Parse($$"""{"n":{{n}}}"""), JsonataJson.Parse($$"""{"i":{{n}},"n":{{n}}}"""), (2 * n) + 3);
    }

    /// <summary>The Map with a Pass for each item.</summary>
    /// <exception cref="CompilationException">The engine cannot run it yet.</exception>
    public static StatesWorkload Map(string folder, string name, StateMachineType type)
    {
        var input = Document(folder, "map.input.json");
        var items = input["items"].AsArray();
        var output = JsonataArray.From(items.Select(item => (JsonataValue)new JsonataObjectBuilder().Set("value", item).Build()));
        return new(folder, name, type, input, output, 1 + items.Count);
    }

    /// <summary>Runs one execution to its end and checks its output.</summary>
    /// <exception cref="WrongResultException">It failed, or its output is wrong.</exception>
    /// <exception cref="TimeoutException">It did not end.</exception>
    public async Task RunAsync(WorkflowEngine engine)
    {
        var ended = await engine.RunAsync(new() { StateMachine = _machine, Input = _input }).WaitAsync(Patience);
        if (ended.Status != ExecutionStatus.Succeeded || ended.Output != _output)
            throw new WrongResultException(Name, _output.ToJson(), $"{ended.Status} {ended.Error} {ended.Cause} {ended.Output.ToJson()}");
    }

    private static JsonataValue Document(string folder, string name) => JsonataJson.Parse(File.ReadAllText(BenchmarkFiles.Find(folder, name)));
}
