using OrderFlow.Benchmarks.Quick;

namespace OrderFlow.Benchmarks.Orders;

/// <summary>One part of <see cref="OrdersBenchmark"/> as a command; it needs no documents.</summary>
internal sealed class OrdersQuickBenchmark(Func<IAsyncEnumerable<QuickResult>> part) : IQuickBenchmark
{
    public IAsyncEnumerable<QuickResult> RunAsync(string folder) => part();
}
