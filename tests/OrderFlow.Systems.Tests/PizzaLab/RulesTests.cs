using Amazon.EventBridge.Model;
using OrderFlow.Local.Hops;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.PizzaLab;

/// <summary>"Task 2: Configure EventBridge".</summary>
[Collection(nameof(PizzaSystem))]
public sealed class RulesTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task Task_2_1_the_event_bus_is_there() =>
        (await system.Events.DescribeEventBusAsync(new DescribeEventBusRequest { Name = "lab_event_bus" })).Arn
            .ShouldBe("arn:aws:events:us-east-1:000000000000:event-bus/lab_event_bus");

    [Theory]
    [InlineData("make_pizza")]
    [InlineData("cook_pizza")]
    [InlineData("deliver_pizza")]
    public async Task Tasks_2_2_to_2_4_each_step_has_a_rule_for_its_function(string step)
    {
        var rule = await system.RuleAsync($"lab_{step}_rule", "lab_event_bus");

        rule.Pattern.ShouldBeJson($$"""{"detail":{"item":{"eventtype":["{{step}}"] } } }""");
        rule.Targets.ShouldHaveSingleItem().Arn.ShouldBe($"arn:aws:lambda:us-east-1:000000000000:function:{step}");
    }

    [Fact]
    public async Task Task_2_5_one_rule_tracks_all_three_steps()
    {
        var rule = await system.RuleAsync("lab_receive_events_rule", "lab_event_bus");

        rule.Pattern.ShouldBeJson("""{"detail":{"item":{"eventtype":["make_pizza","cook_pizza","deliver_pizza"]}}}""");
        rule.Targets.ShouldHaveSingleItem().Arn.ShouldBe("arn:aws:lambda:us-east-1:000000000000:function:receive_events");
    }

    [Theory]
    [InlineData("""{"eventtype":"make_pizza"}""")]
    [InlineData("""{"item":{"eventtype":"Make_pizza"}}""")]
    [InlineData("""{"item":{"eventtype":"delivered"}}""")]
    public async Task Task_2_2_another_nesting_or_value_matches_no_rule(string detail)
    {
        var published = await system.PublishAsync("lab_event_bus", "test", "eventtype", detail);

        var hops = system.HopsOf(published.TraceId);
        hops.ShouldContain(hop => hop.Kind == HopKind.EventAccepted);
        hops.ShouldNotContain(hop => hop.Kind == HopKind.RuleMatched);
    }
}
