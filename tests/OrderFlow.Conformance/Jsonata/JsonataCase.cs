using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.Reporting;
using OrderFlow.Jsonata;

namespace OrderFlow.Conformance.Jsonata;

/// <summary>Parses and evaluates one expression.</summary>
internal sealed class JsonataCase(string id, string area, JsonataDialect dialect) : ConformanceCase(id, area)
{
    private const string OtherCode = "other error code";
    private const string NotOffered = "skipped: Step Functions does not offer them";
    private const string NoContext = "skipped: Step Functions has no context document";

    // The code of what refuses $, $$ and bare names at the top level.
    private const string ContextRefused = "S0219";

    // The evaluator's budget is in steps, a case's in time: this many a millisecond leaves a slow machine time.
    private const double StepsPerMillisecond = 2_000;

    public required string Expression { get; init; }

    /// <summary>The input document; null means that there is none, which is not JSON null.</summary>
    public required JsonElement? Input { get; init; }

    public required JsonElement? Bindings { get; init; }

    public required JsonataExpectation Expected { get; init; }

    public required TimeSpan? TimeLimit { get; init; }

    public required bool UnsupportedInStepFunctions { get; init; }

    public override TimeSpan Deadline => TimeSpan.FromSeconds(10) + (TimeLimit ?? TimeSpan.Zero);

    public override Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        if (dialect == JsonataDialect.StepFunctions && UnsupportedInStepFunctions)
            return Task.FromResult(Verdict.Skip(NotOffered));

        // Time of the processor, so that what else the machine does fails no case.
        var before = Environment.CpuUsage.TotalTime;
        var verdict = Evaluate(cancellationToken);
        var taken = Environment.CpuUsage.TotalTime - before;
        return Task.FromResult(TimeLimit is { } limit && taken > limit
            ? Verdict.Fail("time", $"an end within {limit.TotalMilliseconds} ms", $"{taken.TotalMilliseconds:0} ms")
            : verdict);
    }

    private Verdict Evaluate(CancellationToken cancellationToken)
    {
        try
        {
            var value = JsonataExpression.Parse(Expression, dialect)
                .Evaluate(Value(Input), Variables(), Options(), cancellationToken);
            return Judge(value);
        }
        catch (JsonataException e) when (dialect == JsonataDialect.StepFunctions && e.Code == ContextRefused)
        {
            return Verdict.Skip(NoContext);
        }
        catch (JsonataException e)
        {
            return Judge(e);
        }
    }

    private Verdict Judge(in JsonataValue value)
    {
        if (Expected.ErrorCode is { } code)
            return Verdict.Fail("code", code, JsonataValueComparer.Show(value));
        if (Expected.Value is not { } expected)
            return value.IsUndefined ? Verdict.Pass : Verdict.Fail("$", "no value", JsonataValueComparer.Show(value));
        return JsonataValueComparer.Compare(expected, value, Expected.Unordered) is { } difference ? Verdict.Of([difference]) : Verdict.Pass;
    }

    private Verdict Judge(JsonataException error)
    {
        if (Expected.ErrorCode is { } code)
            return error.Code == code ? Verdict.Pass : Verdict.Fail("code", code, $"{error.Code}: {error.Reason}", OtherCode);
        var expected = Expected.Value is { } value ? value.GetRawText() : "no value";
        return Verdict.Of([new Difference("$", expected, $"{error.Code}: {error.Reason}")]);
    }

    private static JsonataValue Value(JsonElement? json) =>
        json is { } element ? JsonataJson.Parse(element.GetRawText()) : JsonataValue.Undefined;

    private JsonataOptions? Options() =>
        TimeLimit is { } limit ? new() { MaxSteps = (long)(limit.TotalMilliseconds * StepsPerMillisecond) } : null;

    private JsonataBindings? Variables()
    {
        if (Bindings is not { } bindings)
            return null;
        var variables = new JsonataBindings();
        foreach (var binding in bindings.EnumerateObject())
            variables.Add(binding.Name, Value(binding.Value));
        return variables;
    }
}
