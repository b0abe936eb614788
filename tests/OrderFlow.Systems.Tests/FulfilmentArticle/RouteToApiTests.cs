using System.Net;
using OrderFlow.Local.Hops;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.FulfilmentArticle;

/// <summary>"Step 3: Event Rule to Route Orders to API Gateway".</summary>
[Collection(nameof(FulfilmentSystem))]
public sealed class RouteToApiTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    private Uri ConsumerUrl => new(system.Outputs["OrderConsumerUrl"]);

    [Fact]
    public async Task Step_3_USOrdertoAPI_matches_orders_from_us_east_and_has_an_API_destination_as_its_target()
    {
        var rule = await system.RuleAsync("USOrdertoAPI");
        var (_, destination) = await system.CallAsync("AWSEvents.DescribeApiDestination", """{"Name":"order-consumer"}""");
        var (_, connection) = await system.CallAsync("AWSEvents.DescribeConnection", """{"Name":"basic-auth-connection"}""");

        rule.Pattern.ShouldBeJson("""{"source":["com.aws.orders"],"detail":{"location":["us-east"]}}""");
        rule.Targets.ShouldHaveSingleItem().Arn.ShouldBe((string?)destination["ApiDestinationArn"]);
        ((string?)destination["HttpMethod"]).ShouldBe("POST");
        ((string?)destination["ConnectionArn"]).ShouldBe((string?)connection["ConnectionArn"]);
    }

    [Fact]
    public async Task Step_3_an_order_from_us_east_reaches_OrderConsumer_which_responds_with_200()
    {
        var order = await system.ProduceAsync("us-east");
        await system.DeliveredAsync("USOrdertoAPI", order.Id);

        var records = await system.ExecutionLogAsync(ConsumerUrl, all => all.Any(record => record.EndsWith("Method completed with status: 200", StringComparison.Ordinal)));

        records.ShouldContain(record => record.EndsWith("Successfully completed authorizer execution", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("us-west")]
    [InlineData("eu-west")]
    [InlineData("ca-central")]
    public async Task An_order_from_elsewhere_does_not_reach_OrderConsumer(string location)
    {
        var order = await system.ProduceAsync(location);
        await system.DispatchedAsync(order.Id);

        system.HopsOf(order.TraceId).ShouldNotContain(hop => hop.Kind == HopKind.RuleMatched && hop.Resource == "USOrdertoAPI");
    }

    [Fact]
    public async Task OrderConsumer_refuses_who_has_no_credentials()
    {
        using var order = new StringContent("{}");

        using var response = await system.Http.PostAsync(ConsumerUrl, order);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
