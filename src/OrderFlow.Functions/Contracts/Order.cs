namespace OrderFlow.Functions.Contracts;

/// <summary>An order as its sender writes it: the detail of an "Order Notification" event.</summary>
/// <param name="Category">What is ordered, such as "office-supplies"; null when the sender left it out.</param>
/// <param name="Value">The order's value in the currency of its location; null when the sender left it out.</param>
/// <param name="Location">Where the order comes from, one of <see cref="Locations"/>; null when the sender left it out.</param>
public sealed record Order(string? Category, decimal? Value, string? Location)
{
    /// <summary>The detail type of the event.</summary>
    public const string DetailType = "Order Notification";
}
