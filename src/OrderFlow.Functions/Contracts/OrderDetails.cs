namespace OrderFlow.Functions.Contracts;

/// <summary>An accepted order and what was decided about it.</summary>
/// <param name="Order">The order as received.</param>
/// <param name="Plan">How it is handled.</param>
/// <param name="EventId">The id of the event that started its processing.</param>
/// <param name="ProcessedAt">When it was processed, in UTC.</param>
public sealed record OrderDetails(Order Order, Plan Plan, string EventId, DateTimeOffset ProcessedAt);
