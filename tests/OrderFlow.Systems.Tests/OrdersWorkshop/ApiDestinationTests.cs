using System.Net;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.OrdersWorkshop;

/// <summary>"API Destination Challenge": every event of com.aws.orders goes to a REST API that asks for a user name and password.</summary>
[Collection(nameof(OrdersWorkshopSystem))]
public sealed class ApiDestinationTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    private Uri ApiUrl => new(system.Outputs["ApiUrl"]);

    [Fact]
    public async Task Step_1_the_outputs_of_the_stack_have_the_ApiUrl_and_the_API_refuses_strangers()
    {
        using var nothing = new StringContent("{}");

        using var answer = await system.Http.PostAsync(ApiUrl, nothing);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Step_2_api_destination_posts_with_basic_auth_connection_and_nobody_reads_its_password()
    {
        var (_, destination) = await system.CallAsync("AWSEvents.DescribeApiDestination", """{"Name":"api-destination"}""");
        var (_, connection) = await system.CallAsync("AWSEvents.DescribeConnection", """{"Name":"basic-auth-connection"}""");

        ((string?)destination["HttpMethod"]).ShouldBe("POST");
        ((string?)destination["ConnectionArn"]).ShouldBe((string?)connection["ConnectionArn"]);
        ((string?)connection["AuthorizationType"]).ShouldBe("BASIC");
        ((string?)connection["ConnectionState"]).ShouldBe("AUTHORIZED");
        connection["AuthParameters"]!["BasicAuthParameters"]!.AsObject().Select(member => member.Key).ShouldBe(["Username"]);
    }

    [Fact]
    public async Task Step_3_OrdersEventsRule_has_the_API_destination_as_its_target()
    {
        var rule = await system.RuleAsync("OrdersEventsRule");

        rule.Description.ShouldBe("Send com.aws.orders source events to API Destination");
        rule.Pattern.ShouldBeJson("""{"source":["com.aws.orders"]}""");
        rule.Targets.ShouldHaveSingleItem().Arn.ShouldStartWith("arn:aws:events:us-east-1:000000000000:api-destination/api-destination");
    }

    [Fact]
    public async Task Steps_4_and_5_an_order_passes_the_authorization_and_the_API_responds_with_200()
    {
        var order = await system.OrderAsync("""{"category":"lab-supplies","value":415,"location":"us-east"}""");
        await system.DeliveredAsync("OrdersEventsRule", order.Id);

        var records = await system.ExecutionLogAsync(ApiUrl, all => all.Any(record => record.EndsWith("Method completed with status: 200", StringComparison.Ordinal)));

        var request = records.Last(record => record.EndsWith("Method completed with status: 200", StringComparison.Ordinal)).Split(' ')[0];
        var execution = records.Where(record => record.StartsWith(request, StringComparison.Ordinal)).Select(record => record[(request.Length + 1)..]).ToList();
        execution.ShouldContain("HTTP Method: POST, Resource Path: /");
        execution.ShouldContain("Successfully completed authorizer execution");
        execution.ShouldContain("Successfully completed execution");
    }
}
