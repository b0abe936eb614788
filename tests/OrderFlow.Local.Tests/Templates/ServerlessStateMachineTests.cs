using Amazon.EventBridge.Model;
using OrderFlow.Local.Hops;

namespace OrderFlow.Local.Tests.Templates;

public sealed class ServerlessStateMachineTests
{
    private const string Definition = """{"QueryLanguage":"JSONata","StartAt":"Pass","States":{"Pass":{"Type":"Pass","End":true}}}""";

    [Fact]
    public async Task A_rule_of_its_events_starts_it()
    {
        using var folder = new TestFolder();
        await using var endpoint = await RunningEndpoint.StartAsync(folder, Template(new { Type = "EventBridgeRule", Properties = new { Pattern = new { source = new[] { "shop" } } } }));

        await endpoint.Events.PutEventsAsync(new PutEventsRequest { Entries = [new PutEventsRequestEntry { Source = "shop", DetailType = "Order", Detail = "{}" }] });

        await endpoint.HopAsync(HopKind.ExecutionEnded, "Machine");
        var rule = (await endpoint.Events.ListRulesAsync(new ListRulesRequest())).Rules.ShouldHaveSingleItem();
        var target = (await endpoint.Events.ListTargetsByRuleAsync(new ListTargetsByRuleRequest { Rule = rule.Name })).Targets.ShouldHaveSingleItem();
        target.Id.ShouldBe("MachineOrdersStepFunctionsTarget");
        target.RoleArn.ShouldStartWith("arn:aws:iam::000000000000:role/");
    }

    [Fact]
    public async Task What_the_globals_say_holds_unless_it_says_otherwise_itself()
    {
        using var folder = new TestFolder();
        var template = System.Text.Json.Nodes.JsonNode.Parse(Template(null))!;
        template["Globals"] = System.Text.Json.Nodes.JsonNode.Parse("""{"StateMachine":{"Type":"EXPRESS","Name":"Common"}}""");
        await using var endpoint = await RunningEndpoint.StartAsync(folder, template.ToJsonString());

        var machine = (await endpoint.Workflows.ListStateMachinesAsync(new Amazon.StepFunctions.Model.ListStateMachinesRequest())).StateMachines.ShouldHaveSingleItem();

        machine.Name.ShouldBe("Machine");
        machine.Type.Value.ShouldBe("EXPRESS");
    }

    [Fact]
    public async Task An_event_of_a_type_that_starts_no_executions_is_named()
    {
        using var folder = new TestFolder();

        var error = await Should.ThrowAsync<LocalEndpointException>(() => RunningEndpoint.StartAsync(folder, Template(new { Type = "SQS", Properties = new { Queue = "q" } })));

        error.Message.ShouldBe("AWS::Serverless::StateMachine Machine.Events.Orders: events of the type SQS are not served for state machines; these are: EventBridgeRule, CloudWatchEvent, Schedule.");
    }

    private static string Template(object? source)
    {
        var properties = new Dictionary<string, object> { ["Name"] = "Machine", ["Definition"] = System.Text.Json.Nodes.JsonNode.Parse(Definition)! };
        if (source is not null)
            properties["Events"] = new { Orders = source };
        return TestTemplates.Of(new Dictionary<string, object> { ["Machine"] = new { Type = "AWS::Serverless::StateMachine", Properties = properties } });
    }
}
