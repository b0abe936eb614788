using System.Collections.Concurrent;
using OrderFlow.EventBus.Delivery;

namespace OrderFlow.EventBus.Tests.Delivery;

/// <summary>An invoker whose answers a test decides, and which remembers what it was asked.</summary>
internal sealed class RecordingInvoker : IDeliveryInvoker
{
    public Func<PendingDelivery, CancellationToken, Task<DeliveryOutcome>> Answer { get; set; } =
        (_, _) => Task.FromResult(DeliveryOutcome.Delivered);

    public Func<DeadLetter, IReadOnlyList<DeliveryRequest>> WhenExhausted { get; set; } = _ => [];

    public int Concurrency { get; set; } = 4;

    public Dictionary<string, int> Rates { get; } = [];

    public ConcurrentQueue<PendingDelivery> Invocations { get; } = [];

    public ConcurrentQueue<DeadLetter> DeadLetters { get; } = [];

    public IEnumerable<string> Targets => Invocations.Select(delivery => delivery.TargetKey);

    public async Task<DeliveryOutcome> InvokeAsync(PendingDelivery delivery, CancellationToken cancellationToken)
    {
        Invocations.Enqueue(delivery);
        return await Answer(delivery, cancellationToken);
    }

    public Task<IReadOnlyList<DeliveryRequest>> ExhaustedAsync(DeadLetter deadLetter, CancellationToken cancellationToken)
    {
        DeadLetters.Enqueue(deadLetter);
        return Task.FromResult(WhenExhausted(deadLetter));
    }

    public int MaximumConcurrency(string targetKey) => Concurrency;

    public int? MaximumRatePerSecond(string targetKey) => Rates.TryGetValue(targetKey, out var rate) ? rate : null;

    public void AlwaysFail(string code, bool isRetryable = true) =>
        Answer = (_, _) => Task.FromResult(DeliveryOutcome.Failed(new DeliveryFailure(code, "It failed.", isRetryable)));
}
