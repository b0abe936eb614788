namespace OrderFlow.Local.Console.Pizza;

/// <summary>The pizza lab's page: where to order, and where the events come from.</summary>
/// <param name="OrderUrl">The URL of the HTTP API, or empty when there is none.</param>
/// <param name="SocketUrl">The URL of the WebSocket API, or empty when there is none.</param>
internal sealed record PizzaModel(string OrderUrl, string SocketUrl)
{
    /// <summary>The first step, which the answer of the HTTP API ends; the others end with their events.</summary>
    public const string Ordered = "ordered";

    public bool IsReady => OrderUrl.Length > 0 && SocketUrl.Length > 0;

    /// <summary>The steps of an order: the event type, and the words for it.</summary>
    public static IReadOnlyList<(string EventType, string Word, string Text)> Steps { get; } =
    [
        (Ordered, "Order", "The HTTP API put the order on the bus."),
        ("make_pizza", "Make", "make_pizza takes the order."),
        ("cook_pizza", "Cook", "The pizza is made; cook_pizza takes it."),
        ("deliver_pizza", "Deliver", "The pizza is cooked; deliver_pizza brings it."),
    ];
}
