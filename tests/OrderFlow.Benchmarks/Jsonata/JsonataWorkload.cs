using System.Text.Json;
using OrderFlow.Jsonata;

namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>One expression of <c>jsonata.json</c> with what it runs on: parsed once, then evaluated again and again.</summary>
internal sealed class JsonataWorkload
{
    private readonly string _text;
    private readonly bool _compiles;
    private readonly JsonataValue _input;
    private readonly JsonataBindings? _bindings;
    private readonly JsonataExpression _expression;

    private JsonataWorkload(JsonElement benchmark, JsonElement inputs)
    {
        Id = benchmark.GetProperty("id").GetString()!;
        _text = benchmark.GetProperty("expr").GetString()!;
        _compiles = benchmark.GetProperty("kind").GetString() == "compile";
        _input = benchmark.TryGetProperty("input", out var name) ? Input(inputs, name) : JsonataValue.Undefined;
        if (benchmark.TryGetProperty("bindings", out var bindings))
        {
            _bindings = [];
            foreach (var binding in bindings.EnumerateObject())
                _bindings.Add(binding.Name, Input(inputs, binding.Value));
        }

        _expression = JsonataExpression.Parse(_text);
    }

    public string Id { get; }

    /// <summary>What one operation is.</summary>
    public string Operation => _compiles ? "compilation" : "evaluation";

    /// <summary>Reads the workloads and checks what each computes.</summary>
    /// <exception cref="WrongResultException">One computes something else than it should.</exception>
    public static IReadOnlyList<JsonataWorkload> Load(string folder)
    {
        using var stream = File.OpenRead(BenchmarkFiles.Find(folder, "jsonata.json"));
        using var document = JsonDocument.Parse(stream);
        var inputs = document.RootElement.GetProperty("inputs");
        var workloads = document.RootElement.GetProperty("benchmarks").EnumerateArray().Select(b => new JsonataWorkload(b, inputs)).ToList();
        foreach (var workload in workloads.Where(w => !w._compiles))
            WrongResultException.ThrowUnlessEqual(workload.Id, JsonataAnswers.Of(workload.Id, inputs), workload.Evaluate());
        return workloads;
    }

    /// <summary>One operation: an evaluation, or where that is the point, a compilation.</summary>
    public void Run()
    {
        if (_compiles)
            JsonataExpression.Parse(_text);
        else
            Evaluate();
    }

    public override string ToString() => Id;

    private JsonataValue Evaluate() => _expression.Evaluate(_input, _bindings);

    private static JsonataValue Input(JsonElement inputs, JsonElement name) =>
        JsonataJson.Parse(inputs.GetProperty(name.GetString()!).GetRawText());
}
