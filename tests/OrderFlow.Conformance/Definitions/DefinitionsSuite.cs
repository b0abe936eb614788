using System.Text.Json;
using OrderFlow.Conformance.Cases;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Conformance.Definitions;

/// <summary>
/// Every definition that the recordings of <c>states</c> and <c>validator</c> hold, whatever else they are about: what was accepted has no error, and what is read is
/// written as it was.
/// </summary>
internal sealed class DefinitionsSuite : ISuite
{
    public string Name => "definitions";

    public IReadOnlySet<string> Companions { get; } = new HashSet<string>();

    public ConformanceCase Read(CaseSource source)
    {
        var type = source.OptionalText("type") == "EXPRESS" ? StateMachineType.Express : StateMachineType.Standard;
        var definitions = new List<RecordedDefinition>();
        if (source.Required("definition") is { ValueKind: JsonValueKind.Object } definition)
            definitions.Add(new(definition, type, IsAccepted(source)));
        if (source.Optional("otherStateMachines", JsonValueKind.Object) is { } others)
            foreach (var other in others.EnumerateObject())
                definitions.Add(new(other.Value.GetProperty("definition"), Type(other.Value), IsAccepted: true));
        return new DefinitionCase(source.Id, source.FileName, definitions);
    }

    private static StateMachineType Type(JsonElement machine) =>
        machine.TryGetProperty("type", out var type) && type.ValueEquals("EXPRESS") ? StateMachineType.Express : StateMachineType.Standard;

    // Executions ran, and what has a reason to be valid is. A call of TestState can have failed for its definition.
    private static bool IsAccepted(CaseSource source) =>
        source.Has("why") || (source.OptionalText("kind") is { } kind && kind switch
        {
            "validation" => source.Required("expected", JsonValueKind.Object).GetProperty("accepted").GetBoolean(),
            "test_state" => !source.Required("expected", JsonValueKind.Object).TryGetProperty("exception", out _),
            _ => true,
        });
}
