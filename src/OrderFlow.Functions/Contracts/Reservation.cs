namespace OrderFlow.Functions.Contracts;

/// <summary>Stock held for an order: what InventoryFunction answers.</summary>
/// <param name="ReservationId">The reservation's id; the same for the same order.</param>
/// <param name="OrderId">The order that the stock is held for.</param>
/// <param name="Category">What is held.</param>
/// <param name="Warehouse">Where it is held.</param>
/// <param name="Priority">How soon it leaves the warehouse.</param>
/// <param name="HeldUntil">When the stock is free again unless it was shipped, in UTC.</param>
public sealed record Reservation(
    string ReservationId,
    string OrderId,
    string Category,
    string Warehouse,
    Priority Priority,
    DateTimeOffset HeldUntil);
