using System.Net;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.FulfilmentArticle;

/// <summary>"Step 2: Create Producer REST API and Lambda Function".</summary>
[Collection(nameof(FulfilmentSystem))]
public sealed class ProducerTests(SharedSystem shared)
{
    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task Step_2_an_order_request_is_published_to_the_Orders_bus()
    {
        var order = await system.ProduceAsync("us-west", "paper clips", 49.90m);

        var record = await system.EventAsync("/aws/events/orders", order.Id);
        ((string?)record["source"]).ShouldBe("com.aws.orders");
        ((string?)record["detail-type"]).ShouldBe("Order Notification");
        record["detail"].ShouldBeJson("""{"category":"paper clips","value":49.90,"location":"us-west"}""");
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("?location=us-east&category=office-supplies", 1)]
    [InlineData("?location=us-east&category=office-supplies&value=much", 1)]
    [InlineData("?location=&category=&value=-1", 3)]
    public async Task An_order_request_that_is_not_valid_is_answered_with_each_problem(string query, int problems)
    {
        var (status, body) = await system.OpenAsync(query);

        status.ShouldBe(HttpStatusCode.BadRequest);
        ((string?)body["message"]).ShouldNotBeNull().ShouldContain("?location=us-east&category=office-supplies&value=200");
        body["problems"]!.AsArray().Count.ShouldBe(problems);
    }

    [Fact]
    public async Task Anything_but_a_GET_is_no_method_of_the_API()
    {
        using var nothing = new StringContent("");

        using var response = await system.Http.PostAsync(new Uri(system.Outputs["OrderProducerUrl"]), nothing);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
