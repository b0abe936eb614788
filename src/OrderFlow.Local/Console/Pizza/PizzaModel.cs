namespace OrderFlow.Local.Console.Pizza;

/// <summary>The pizza lab's page: where to order, and where the events come from.</summary>
/// <param name="OrderUrl">The URL of the HTTP API, or empty when there is none.</param>
/// <param name="SocketUrl">The URL of the WebSocket API, or empty when there is none.</param>
internal sealed record PizzaModel(string OrderUrl, string SocketUrl)
{
    public bool IsReady => OrderUrl.Length > 0 && SocketUrl.Length > 0;

    /// <summary>The steps of an order: the event type, and the words for it.</summary>
    public static IReadOnlyList<(string EventType, string Word, string Text)> Steps { get; } =
    [
        ("make_pizza", "Make", "The order is on the bus; make_pizza takes it."),
        ("cook_pizza", "Cook", "The pizza is made; cook_pizza takes it."),
        ("deliver_pizza", "Deliver", "The pizza is cooked; deliver_pizza takes it."),
        ("delivered", "Delivered", "The pizza has arrived."),
    ];
}
