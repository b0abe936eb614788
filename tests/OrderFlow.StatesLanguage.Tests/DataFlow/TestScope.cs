using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.DataFlow;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.StatesLanguage.Tests.DataFlow;

/// <summary>What a state sees in a test, with a note of each stage that its data pass.</summary>
internal sealed class TestScope(string input) : StateScope, IDataFlowObserver
{
    public override JsonataValue Input { get; } = JsonataJson.Parse(input);

    public override JsonataValue Context { get; } = JsonataJson.Parse("""{"Execution":{"Id":"arn:execution","Input":{"a":1}},"Map":{"Item":{"Index":1,"Value":"b"}}}""");

    public override JsonataBindings Variables { get; } = new() { ["tax"] = 0.2, ["order"] = JsonataJson.Parse("""{"id":7,"items":["a","b"]}""") };

    public override IDataFlowObserver Observer => this;

    public List<string> Stages { get; } = [];

    public static T Compile<T>(string state, QueryLanguage language = QueryLanguage.JsonPath)
        where T : CompiledState
    {
        var definition = DefinitionReader.Read($$$"""{"QueryLanguage":"{{{(language == QueryLanguage.Jsonata ? "JSONata" : "JSONPath")}}}","StartAt":"S","States":{"S":{{{state}}}}}""");
        return (T)CompiledState.Compile(definition.States["S"], language, "/States/S");
    }

    public void Passed(DataFlowStage stage, JsonataValue value) => Stages.Add($"{stage} {value.ToJson()}");
}
