using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;

namespace OrderFlow.Conformance.States;

/// <summary>State machines, and what the service was observed to do with them.</summary>
internal sealed class StatesSuite : ISuite
{
    private const string Standard = "STANDARD";
    private const string Express = "EXPRESS";

    public string Name => "states";

    public IReadOnlySet<string> Companions { get; } = new HashSet<string>();

    public ConformanceCase Read(CaseSource source)
    {
        source.AllowOnly(
            "id", "area", "kind", "type", "resources", "definition", "definitionText", "input", "clock", "stop", "functions", "mocks",
            "mocksIncomplete", "otherStateMachines", "setup", "names", "mock", "request", "expected", "nondeterministic", "recorded",
            "authoritative", "flaky", "note");
        var area = source.RequiredText("area");
        var definition = Definition(source);
        var expected = new CaseSource(source.File, source.Index, source.Required("expected", JsonValueKind.Object));
        var mask = new RecordingMask(source.Has("nondeterministic") ? source.RequiredTexts("nondeterministic") : [], definition);
        return source.RequiredText("kind") switch
        {
            "execution" => new ExecutionCase(
                source.Id, area, ExecutionScript.Read(source, definition, IsExpress(source)), ExecutionExpectation.Read(expected), mask),
            "validation" => new ValidationCase(
                source.Id, area, definition, IsExpress(source), ValidationExpectation.Read(expected, IsAuthoritative(source)), mask),
            "test_state" => new TestStateCase(
                source.Id, area, TestStateRequest.Read(source, definition), new(FunctionBehaviour.ReadAll(source)), TestStateExpectation.Read(expected), mask),
            "variable_references" => VariableReferencesCase.Read(source.Id, area, definition, expected),
            var kind => throw source.Malformed($"the kind \"{kind}\" is unknown"),
        };
    }

    private static string Definition(CaseSource source)
    {
        var definition = source.Required("definition");
        if (source.OptionalText("definitionText") is { } text)
            return definition.ValueKind == JsonValueKind.Null ? text : throw source.Malformed("both \"definition\" and \"definitionText\" are given");
        return definition.ValueKind == JsonValueKind.Object ? definition.GetRawText() : throw source.Malformed("\"definition\" is not an object");
    }

    private static bool IsExpress(CaseSource source) => source.RequiredText("type") switch
    {
        Standard => false,
        Express => true,
        var other => throw source.Malformed($"the type \"{other}\" is unknown"),
    };

    private static bool IsAuthoritative(CaseSource source) => !source.Has("authoritative") || source.RequiredFlag("authoritative");
}
