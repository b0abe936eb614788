using System.Text.Json.Nodes;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.Faults;

/// <summary>A webhook that does not take the API destination's password.</summary>
public sealed class WrongCredentialsTests
{
    [Fact]
    public async Task An_event_that_the_webhook_does_not_authorize_is_a_dead_letter_that_says_so()
    {
        using var template = new ChangedTemplate(template =>
        {
            template["Parameters"]!["OtherPassword"] = JsonNode.Parse("""{"Type":"String","NoEcho":true}""");
            template["Resources"]!["BasicAuthConnection"]!["Properties"]!["AuthParameters"]!["BasicAuthParameters"]!["Password"] = JsonNode.Parse("""{"Ref":"OtherPassword"}""");
        });
        using var folder = new SystemFolder();
        await using var system = await RunningSystem.StartAsync(folder, template: template.Path, parameters: new Dictionary<string, string>
        {
            ["ApiDestinationUsername"] = "myUsername",
            ["ApiDestinationPassword"] = "myPassword",
            ["OtherPassword"] = "notMyPassword",
        });

        var order = await system.OrderAsync("""{"category":"lab-supplies","value":415,"location":"us-west"}""");

        var letter = await system.MessageAsync("Orders-bus-dead-letters", message => (string?)JsonNode.Parse(message.Body)!["id"] == order.Id);
        letter.MessageAttributes["RULE_ARN"].StringValue.ShouldBe("arn:aws:events:us-east-1:000000000000:rule/Orders/OrdersEventsRule");
        letter.MessageAttributes["TARGET_ARN"].StringValue.ShouldStartWith("arn:aws:events:us-east-1:000000000000:api-destination/api-destination/");
        letter.MessageAttributes["ERROR_CODE"].StringValue.ShouldBe("SDK_CLIENT_ERROR");
        letter.MessageAttributes["ERROR_MESSAGE"].StringValue.ShouldContain("not authorized");
        letter.MessageAttributes["RETRY_ATTEMPTS"].StringValue.ShouldBe("0");
        JsonNode.Parse(letter.Body)!["detail"].ShouldBeJson("""{"category":"lab-supplies","value":415,"location":"us-west"}""");
        await system.ExecutionLogAsync(new Uri(system.Outputs["ApiUrl"]), all => all.Any(record => record.EndsWith("Method completed with status: 401", StringComparison.Ordinal)));
        // The other rules took it.
        await system.DispatchedAsync(order.Id);
    }
}
