using System.Text.Json.Nodes;
using Amazon.SQS.Model;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.OrdersWorkshop;

/// <summary>"SNS Challenge": lab supplies from the US go to the Orders topic, and from there to the Orders queue.</summary>
[Collection(nameof(OrdersWorkshopSystem))]
public sealed class SnsTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task Step_1_USLabSupplyRule_has_the_topic_as_its_target()
    {
        var rule = await system.RuleAsync("USLabSupplyRule");

        rule.Pattern.ShouldBeJson("""{"source":["com.aws.orders"],"detail":{"location":["us-west","us-east"],"category":["lab-supplies"]}}""");
        rule.Targets.ShouldHaveSingleItem().Arn.ShouldBe("arn:aws:sns:us-east-1:000000000000:Orders");
    }

    [Fact]
    public async Task Steps_2_and_3_of_the_two_events_the_first_is_delivered_and_the_second_is_not()
    {
        var second = await system.OrderAsync("""{"category":"office-supplies","value":1050,"location":"us-west","signature":["John Doe"]}""");
        var first = await system.OrderAsync("""{"category":"lab-supplies","value":415,"location":"us-east"}""");

        var message = await system.MessageAsync("Orders", message => EventIn(message) is { } found && (string?)found["id"] == first.Id);

        ((string?)JsonNode.Parse(message.Body)!["TopicArn"]).ShouldBe("arn:aws:sns:us-east-1:000000000000:Orders");
        EventIn(message)["detail"].ShouldBeJson("""{"category":"lab-supplies","value":415,"location":"us-east"}""");

        // The one that does not match was sent to EventBridge: the catch-all rule's log shows it. And no rule for the topic took it.
        await system.EventAsync("/aws/events/orders", second.Id);
        await system.DispatchedAsync(second.Id);
        system.HopsOf(second.TraceId).ShouldNotContain(hop => hop.Resource == "USLabSupplyRule");
        (await system.MessagesAsync("Orders")).ShouldNotContain(other => (string?)EventIn(other)["id"] == second.Id);

        await system.Queues.DeleteMessageAsync(new DeleteMessageRequest { QueueUrl = system.Outputs["OrdersQueueUrl"], ReceiptHandle = message.ReceiptHandle });
    }

    private static JsonNode EventIn(Message message) => JsonNode.Parse((string)JsonNode.Parse(message.Body)!["Message"]!)!;
}
