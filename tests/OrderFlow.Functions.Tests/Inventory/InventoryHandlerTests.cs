using System.Text;
using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.Lambda.TestUtilities;
using OrderFlow.Functions.Contracts;
using OrderFlow.Functions.Inventory;

namespace OrderFlow.Functions.Tests.Inventory;

/// <summary>The handler as Lambda calls it: the generated wrapper, with the serializer of the assembly.</summary>
public sealed class InventoryHandlerTests
{
    private const string Event = """
        {
          "version": "0",
          "id": "5d8f2c1e-1111-2222-3333-444455556666",
          "detail-type": "Order Processed",
          "source": "com.aws.orders",
          "account": "000000000000",
          "time": "2026-03-01T12:00:00Z",
          "region": "us-east-1",
          "resources": [],
          "detail": {
            "OrderId": "order-7",
            "OrderDetails": {
              "order": { "category": "tech-supplies", "value": 3000, "location": "eu-east" },
              "plan": { "priority": "Expedited", "reserveForHours": 24 },
              "eventId": "order-7",
              "processedAt": "2026-03-01T12:00:00.123Z"
            }
          }
        }
        """;

    private readonly CamelCaseLambdaJsonSerializer _serializer = new();

    [Fact]
    public void The_event_that_OrderProcessing_announces_is_understood()
    {
        var processed = Read(Event);

        processed.DetailType.ShouldBe(OrderProcessed.DetailType);
        processed.Detail.OrderId.ShouldBe("order-7");
        processed.Detail.OrderDetails.Order.ShouldBe(new Order("tech-supplies", 3000m, Locations.EuEast));
        processed.Detail.OrderDetails.Plan.ShouldBe(new Plan(Priority.Expedited, 24));
    }

    [Fact]
    public void The_wrapper_constructs_the_function_with_its_services()
    {
        var reservation = new InventoryFunction_Reserve_Generated().Reserve(Read(Event), new TestLambdaContext());

        reservation.Warehouse.ShouldBe("Gdansk");
    }

    [Fact]
    public void The_reservation_is_written_in_camel_case_with_its_priority_as_text()
    {
        using var stream = new MemoryStream();

        _serializer.Serialize(
            new Reservation("reservation-7", "order-7", "tech-supplies", "Gdansk", Priority.Expedited, DateTimeOffset.UnixEpoch),
            stream);

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(
            """{"reservationId":"reservation-7","orderId":"order-7","category":"tech-supplies","warehouse":"Gdansk","priority":"Expedited","heldUntil":"1970-01-01T00:00:00+00:00"}""");
    }

    private CloudWatchEvent<OrderProcessed> Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return _serializer.Deserialize<CloudWatchEvent<OrderProcessed>>(stream);
    }
}
