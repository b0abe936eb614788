namespace OrderFlow.Functions.Contracts;

/// <summary>What OrderProducer answers to an order that it does not take.</summary>
/// <param name="Message">What was expected.</param>
/// <param name="Problems">What is wrong with each parameter, for people.</param>
public sealed record InvalidOrder(string Message, IReadOnlyList<string> Problems);
