using System.Net;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using OrderFlow.Systems.Tests.Running;

namespace OrderFlow.Systems.Tests.Faults;

/// <summary>Events that the bus does not take, or that the functions cannot read.</summary>
public sealed class BadEventsTests(SharedSystem shared) : IClassFixture<SharedSystem>
{
    private const string Good = """{"category":"office-supplies","value":300,"location":"us-west"}""";

    private readonly RunningSystem system = shared.Running;

    [Fact]
    public async Task Entries_of_more_than_256_KB_are_refused_whole_and_the_next_order_is_taken()
    {
        var large = $$"""{"category":"{{new string('x', 262_144)}}","value":300,"location":"us-west"}""";

        var error = await Should.ThrowAsync<AmazonEventBridgeException>(() => system.Events.PutEventsAsync(Entries(Good, large)));

        error.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        error.ErrorCode.ShouldBe("ValidationException");
        error.Message.ShouldBe("Total size of the entries in the request is over the limit.");
        await system.DispatchedAsync((await system.OrderAsync(Good)).Id);
    }

    [Fact]
    public async Task Malformed_entries_are_named_one_by_one_and_the_good_one_among_them_is_an_order()
    {
        var request = Entries("{", Good, "[]");
        request.Entries.Add(new PutEventsRequestEntry { EventBusName = "Orders", DetailType = "Order Notification", Detail = Good });

        var response = await system.Events.PutEventsAsync(request);

        response.FailedEntryCount.ShouldBe(3);
        response.Entries.Select(entry => entry.ErrorCode).ShouldBe(["MalformedDetail", null, "MalformedDetail", "InvalidArgument"]);
        response.Entries[3].ErrorMessage.ShouldBe("Parameter Source is not valid. Reason: Source is a required argument.");
        await system.DispatchedAsync(response.Entries[1].EventId);
    }

    [Fact]
    public async Task An_order_that_is_none_is_logged_and_rejected_by_the_workflow()
    {
        var order = await system.OrderAsync("""{"category":"","location":"eu-west"}""");

        var record = await system.EventAsync("/aws/events/orders", candidate => (string?)candidate["detail-type"] == "Order Rejected" && (string?)candidate["detail"]!["orderId"] == order.Id);

        ((string?)record["detail"]!["reason"]).ShouldBe("It names no category.");
    }

    private static PutEventsRequest Entries(params string[] details) => new()
    {
        Entries = [.. details.Select(detail => new PutEventsRequestEntry { EventBusName = "Orders", Source = "com.aws.orders", DetailType = "Order Notification", Detail = detail })],
    };
}
