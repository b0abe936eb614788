using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.FulfilmentArticle;

/// <summary>"Step 1: Create Event Bus and CloudWatch Event Rule".</summary>
[Collection(nameof(FulfilmentSystem))]
public sealed class EventBusTests(SharedSystem shared)
{
    [Fact]
    public async Task Step_1_an_order_from_anywhere_is_logged()
    {
        var order = await shared.Running.OrderAsync("""{"category":"pencil","value":200,"location":"ca-central"}""");

        var record = await shared.Running.EventAsync("/aws/events/orders", order.Id);

        ((string?)record["detail-type"]).ShouldBe("Order Notification");
        record["detail"].ShouldBeJson("""{"category":"pencil","value":200,"location":"ca-central"}""");
    }
}
