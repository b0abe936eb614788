namespace OrderFlow.Benchmarks.Builder;

/// <summary>What flows through <see cref="TwentyStates"/>.</summary>
internal sealed record BenchmarkOrder(string Id, string Customer, double Price, int Quantity, bool IsPriority);
