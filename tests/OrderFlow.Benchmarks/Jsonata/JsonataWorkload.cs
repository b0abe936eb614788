using System.Text.Json;
using OrderFlow.Jsonata;

namespace OrderFlow.Benchmarks.Jsonata;

/// <summary>One expression with what it runs on: parsed once, then evaluated again and again; or, where that is the point, parsed again and again.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">The expression.</param>
/// <param name="Input">The context document.</param>
/// <param name="Bindings">The variables it finds defined.</param>
/// <param name="Expected">What it must compute; undefined where it is compiled only.</param>
internal sealed record JsonataWorkload(string Id, string Text, JsonataValue Input, JsonataBindings? Bindings, JsonataValue Expected)
{
    /// <summary>Whether it is only compiled.</summary>
    public bool IsCompilation { get; init; }

    /// <summary>What one operation is.</summary>
    public string Operation => IsCompilation ? "compilation" : "evaluation";

    /// <summary>Reads the workloads of <c>jsonata.json</c>.</summary>
    public static IReadOnlyList<JsonataWorkload> Load(string folder)
    {
        using var stream = File.OpenRead(BenchmarkFiles.Find(folder, "jsonata.json"));
        using var document = JsonDocument.Parse(stream);
        var inputs = document.RootElement.GetProperty("inputs");
        return [.. document.RootElement.GetProperty("benchmarks").EnumerateArray().Select(benchmark => Read(benchmark, inputs))];
    }

    /// <summary>One operation of ours, ready to be repeated.</summary>
    /// <exception cref="WrongResultException">It computes something else than it should.</exception>
    public Action Prepare()
    {
        if (IsCompilation)
            return () => JsonataExpression.Parse(Text);
        var expression = JsonataExpression.Parse(Text);
        WrongResultException.ThrowUnlessEqual(Id, Expected, expression.Evaluate(Input, Bindings));
        return () => expression.Evaluate(Input, Bindings);
    }

    public override string ToString() => Id;

    private static JsonataWorkload Read(JsonElement benchmark, JsonElement inputs)
    {
        var id = benchmark.GetProperty("id").GetString()!;
        var isCompilation = benchmark.GetProperty("kind").GetString() == "compile";
        var input = benchmark.TryGetProperty("input", out var name) ? Document(inputs, name) : JsonataValue.Undefined;
        var expected = isCompilation ? JsonataValue.Undefined : JsonataAnswers.Of(id, inputs);
        return new(id, benchmark.GetProperty("expr").GetString()!, input, Declared(benchmark, inputs), expected) { IsCompilation = isCompilation };
    }

    private static JsonataBindings? Declared(JsonElement benchmark, JsonElement inputs)
    {
        if (!benchmark.TryGetProperty("bindings", out var declared))
            return null;
        var bindings = new JsonataBindings();
        foreach (var binding in declared.EnumerateObject())
            bindings.Add(binding.Name, Document(inputs, binding.Value));
        return bindings;
    }

    private static JsonataValue Document(JsonElement inputs, JsonElement name) =>
        JsonataJson.Parse(inputs.GetProperty(name.GetString()!).GetRawText());
}
