using System.Text.Json;
using System.Text.Json.Nodes;
using OrderFlow.Conformance.Cases;
using OrderFlow.Conformance.Comparing;
using OrderFlow.Conformance.Reporting;
using OrderFlow.Engine.Tasks;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.StateTesting;

namespace OrderFlow.Conformance.States;

/// <summary>One TestState call.</summary>
internal sealed class TestStateCase(
    string id, string area, StateTestRequest request, RecordedFunctions functions, TestStateExpectation expected, IMask mask) : ConformanceCase(id, area)
{
    public StateTestRequest Request => request;

    public TestStateExpectation Expected => expected;

    public IMask Mask => mask;

    public override async Task<Verdict> RunAsync(CancellationToken cancellationToken)
    {
        var tasks = new IntegrationInvoker(new TaskIntegrations().AddFallback(functions), TimeProvider.System);
        JsonElement actual;
        try
        {
            var result = await StateTest.RunAsync(request, new() { AccountId = "111111111111", Tasks = tasks }, cancellationToken);
            actual = Answer("response", ((JsonataValue)StateTestDocument.Of(result)).ToNode()!);
        }
        catch (StateTestException error)
        {
            actual = Answer("exception", new JsonObject { ["code"] = error.Code, ["message"] = error.Message });
        }

        var recorded = expected.Response is { } response
            ? Answer("response", JsonNode.Parse(response.GetRawText())!)
            : Answer("exception", JsonNode.Parse(expected.Exception!.Value.GetRawText())!);
        return Verdict.Of(JsonComparer.Compare(recorded, actual, mask));
    }

    private static JsonElement Answer(string kind, JsonNode answer)
    {
        var members = answer.AsObject();
        Parse(members, "output", "cause");
        if (members["inspectionData"] is JsonObject inspection)
            Parse(inspection, [.. inspection.Select(member => member.Key)]);
        return JsonTexts.Parse(new JsonObject { [kind] = members }.ToJsonString());
    }

    // The recorder made objects of some texts that hold JSON, and the spaces in the others are nobody's.
    private static void Parse(JsonObject members, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (members[name] is JsonValue value && value.TryGetValue(out string? text) && JsonTexts.TryParse(text) is { } json)
                members[name] = JsonNode.Parse(json.GetRawText());
        }
    }
}
