namespace OrderFlow.Functions.Contracts;

/// <summary>How an order is handled.</summary>
/// <param name="Priority">How soon.</param>
/// <param name="ReserveForHours">For how many hours its stock is held.</param>
public sealed record Plan(Priority Priority, int ReserveForHours);
