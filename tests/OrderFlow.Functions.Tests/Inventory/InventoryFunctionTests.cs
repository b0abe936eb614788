using Amazon.Lambda.CloudWatchEvents;
using Amazon.Lambda.TestUtilities;
using OrderFlow.Functions.Contracts;
using OrderFlow.Functions.Inventory;

namespace OrderFlow.Functions.Tests.Inventory;

public sealed class InventoryFunctionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly InventoryFunction _function = new(new Warehouses(), new FixedTime(Now));
    private readonly TestLambdaContext _context = new() { Logger = new TestLambdaLogger() };

    [Fact]
    public void Stock_is_held_in_the_warehouse_that_serves_the_order()
    {
        var reservation = _function.Reserve(Processed(Locations.EuWest), _context);

        reservation.Warehouse.ShouldBe("Rotterdam");
        reservation.OrderId.ShouldBe("order-1");
        reservation.Category.ShouldBe("office-supplies");
    }

    [Theory]
    [InlineData(Priority.Normal, 72)]
    [InlineData(Priority.Expedited, 24)]
    public void Stock_is_held_for_as_long_as_the_plan_says(Priority priority, int hours)
    {
        var reservation = _function.Reserve(Processed(Locations.EuEast, new Plan(priority, hours)), _context);

        reservation.HeldUntil.ShouldBe(Now.AddHours(hours));
        reservation.Priority.ShouldBe(priority);
    }

    [Fact]
    public void The_same_order_twice_is_one_reservation() =>
        _function.Reserve(Processed(Locations.UsWest), _context).ReservationId
            .ShouldBe(_function.Reserve(Processed(Locations.UsWest), _context).ReservationId);

    [Fact]
    public void An_order_that_no_warehouse_serves_fails_and_names_the_location() =>
        Should.Throw<UnservedLocationException>(() => _function.Reserve(Processed("moon"), _context))
            .Location.ShouldBe("moon");

    [Fact]
    public void The_log_says_what_was_held_where()
    {
        _function.Reserve(Processed(Locations.UsEast), _context);

        ((TestLambdaLogger)_context.Logger).Buffer.ToString()
            .ShouldContain("Order order-1: office-supplies held in Newark.");
    }

    private static CloudWatchEvent<OrderProcessed> Processed(string location, Plan? plan = null) => new()
    {
        Id = "event-2",
        Source = "com.aws.orders",
        DetailType = OrderProcessed.DetailType,
        Detail = new OrderProcessed("order-1", new OrderDetails(
            new Order("office-supplies", 300m, location),
            plan ?? new Plan(Priority.Normal, 72),
            "order-1",
            Now)),
    };
}
