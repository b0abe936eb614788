namespace OrderFlow.Functions.Contracts;

/// <summary>What OrderProducer answers to an order that it took.</summary>
/// <param name="EventId">The id of the event that carries the order; all that becomes of it refers to this id.</param>
/// <param name="Order">The order as published.</param>
public sealed record ProducedOrder(string EventId, Order Order);
