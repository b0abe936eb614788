using System.Threading.Channels;
using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.Delivery.Journal;

namespace OrderFlow.EventBus.Tests.Delivery;

public sealed class DeliveryRateTests : IAsyncDisposable
{
    private readonly ManualTimeProvider _time = new();
    private readonly RecordingInvoker _invoker = new() { Concurrency = 100 };
    private readonly InMemoryDeliveryJournal _journal = new();

    public ValueTask DisposeAsync() => _journal.DisposeAsync();

    [Fact]
    public async Task No_more_deliveries_begin_within_a_second_than_the_target_allows()
    {
        var begun = Channel.CreateUnbounded<DateTimeOffset>();
        var starts = new List<DateTimeOffset>();
        _invoker.Rates["slow"] = 3;
        _invoker.Answer = async (_, cancellation) =>
        {
            await begun.Writer.WriteAsync(_time.GetUtcNow(), cancellation);
            return DeliveryOutcome.Delivered;
        };
        await using var broker = await OpenAsync();

        await AppendAsync(broker, "slow", 10);
        foreach (var batch in new[] { 3, 3, 3, 1 })
        {
            for (var delivery = 0; delivery < batch; delivery++)
                starts.Add(await begun.Reader.ReadAsync());
            _time.Advance(TimeSpan.FromMilliseconds(400));
            _time.Advance(TimeSpan.FromMilliseconds(600));
        }

        await broker.WhenIdleAsync();
        starts.ShouldAllBe(start => starts.Count(other => other >= start && other < start + TimeSpan.FromSeconds(1)) <= 3);
    }

    [Fact]
    public async Task A_target_with_a_rate_holds_up_no_other()
    {
        _invoker.Rates["slow"] = 1;
        var fast = new TaskCompletionSource();
        _invoker.Answer = (delivery, _) =>
        {
            if (delivery.TargetKey == "fast")
                fast.TrySetResult();
            return Task.FromResult(DeliveryOutcome.Delivered);
        };
        await using var broker = await OpenAsync();

        await AppendAsync(broker, "slow", 5);
        await broker.AppendAsync([To("fast")]);
        await fast.Task;

        _invoker.Targets.Count(target => target == "slow").ShouldBeLessThanOrEqualTo(1);
        (await _journal.LoadAsync(default)).Count(delivery => delivery.TargetKey == "slow").ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task What_began_before_a_pause_counts_after_it()
    {
        _invoker.Rates["slow"] = 1;
        await using var broker = await OpenAsync();
        await AppendAsync(broker, "slow", 1);
        await broker.WhenIdleAsync();

        await AppendAsync(broker, "slow", 1);
        _invoker.Invocations.Count.ShouldBe(1);
        _time.Advance(TimeSpan.FromSeconds(1));
        await broker.WhenIdleAsync();

        _invoker.Invocations.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_target_that_asks_for_more_time_gets_it()
    {
        _invoker.Answer = (_, _) => Task.FromResult(DeliveryOutcome.Failed(new DeliveryFailure("THROTTLING", "Later.") { RetryAfter = TimeSpan.FromSeconds(30) }));
        await using var broker = await OpenAsync();
        await AppendAsync(broker, "busy", 1);
        await broker.WhenIdleAsync();

        _time.Advance(TimeSpan.FromSeconds(29));
        await broker.WhenIdleAsync();
        _invoker.Invocations.Count.ShouldBe(1);
        _time.Advance(TimeSpan.FromSeconds(1));
        await broker.WhenIdleAsync();

        _invoker.Invocations.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_target_that_asks_for_less_time_than_the_retry_policy_waits_as_the_policy_says()
    {
        _invoker.Answer = (_, _) => Task.FromResult(DeliveryOutcome.Failed(new DeliveryFailure("THROTTLING", "Now.") { RetryAfter = TimeSpan.Zero }));
        await using var broker = await OpenAsync();
        await AppendAsync(broker, "busy", 1);
        await broker.WhenIdleAsync();

        _time.Advance(TimeSpan.FromMilliseconds(999));
        await broker.WhenIdleAsync();

        _invoker.Invocations.Count.ShouldBe(1);
    }

    private Task<DeliveryBroker> OpenAsync() => DeliveryBroker.OpenAsync(
        new DeliveryBrokerOptions { Journal = _journal, TimeProvider = _time, Random = () => 0, CloseTimeout = TimeSpan.FromMilliseconds(100) }, _invoker);

    private static Task<IReadOnlyList<string>> AppendAsync(DeliveryBroker broker, string target, int count) =>
        broker.AppendAsync([.. Enumerable.Range(0, count).Select(_ => To(target))]);

    private static DeliveryRequest To(string target) => new(target, "{}"u8.ToArray());
}
