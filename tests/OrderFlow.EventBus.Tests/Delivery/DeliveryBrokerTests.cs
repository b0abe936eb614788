using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.Delivery.Journal;

namespace OrderFlow.EventBus.Tests.Delivery;

public sealed class DeliveryBrokerTests : IAsyncDisposable
{
    private readonly ManualTimeProvider _time = new();
    private readonly RecordingInvoker _invoker = new();
    private readonly InMemoryDeliveryJournal _journal = new();

    public ValueTask DisposeAsync() => _journal.DisposeAsync();

    [Fact]
    public async Task One_event_goes_to_all_its_targets()
    {
        await using var broker = await OpenAsync();

        await broker.AppendAsync([To("a"), To("b"), To("c")]);
        await broker.WhenIdleAsync();

        _invoker.Targets.Order().ShouldBe(["a", "b", "c"]);
        broker.PendingCount.ShouldBe(0);
        (await _journal.LoadAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failed_delivery_is_tried_again_with_growing_waits()
    {
        _invoker.AlwaysFail("THROTTLING");
        await using var broker = await OpenAsync(random: 0);
        await broker.AppendAsync([To("a")]);
        await broker.WhenIdleAsync();

        await AdvanceAsync(broker, TimeSpan.FromSeconds(1));
        await AdvanceAsync(broker, TimeSpan.FromSeconds(1.9));
        _invoker.Invocations.Count.ShouldBe(2);
        await AdvanceAsync(broker, TimeSpan.FromSeconds(0.1));
        await AdvanceAsync(broker, TimeSpan.FromSeconds(4));

        _invoker.Invocations.Select(delivery => delivery.FailedAttempts).ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public async Task Jitter_shortens_the_waits()
    {
        _invoker.AlwaysFail("THROTTLING");
        await using var broker = await OpenAsync(random: 1);
        await broker.AppendAsync([To("a")]);
        await broker.WhenIdleAsync();

        await AdvanceAsync(broker, TimeSpan.FromSeconds(0.5));

        _invoker.Invocations.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_delivery_that_used_up_its_retries_becomes_a_dead_letter_with_its_reasons()
    {
        _invoker.AlwaysFail("ERROR_FROM_TARGET");
        await using var broker = await OpenAsync();
        await broker.AppendAsync([To("a", new RetryPolicy { MaximumRetryAttempts = 2 }) with
        {
            Attributes = new Dictionary<string, string> { ["RULE_ARN"] = "arn:rule", ["TARGET_ARN"] = "arn:target", ["trace"] = "1" },
        }]);
        await broker.WhenIdleAsync();
        for (var retry = 0; retry < 5; retry++)
            await AdvanceAsync(broker, TimeSpan.FromMinutes(1));

        _invoker.Invocations.Count.ShouldBe(3);
        _invoker.DeadLetters.ShouldHaveSingleItem().ToMessageAttributes().ShouldBe(
            new Dictionary<string, string>
            {
                ["RULE_ARN"] = "arn:rule",
                ["TARGET_ARN"] = "arn:target",
                ["ERROR_CODE"] = "ERROR_FROM_TARGET",
                ["ERROR_MESSAGE"] = "It failed.",
                ["EXHAUSTED_RETRY_CONDITION"] = "MaximumRetryAttempts",
                ["RETRY_ATTEMPTS"] = "2",
            },
            ignoreOrder: true);
        broker.PendingCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_delivery_that_grew_too_old_becomes_a_dead_letter()
    {
        _invoker.AlwaysFail("THROTTLING");
        await using var broker = await OpenAsync(random: 0);
        await broker.AppendAsync([To("a", new RetryPolicy { MaximumEventAge = TimeSpan.FromSeconds(60) })]);
        await broker.WhenIdleAsync();
        for (var second = 0; second < 60; second++)
            await AdvanceAsync(broker, TimeSpan.FromSeconds(1));

        var deadLetter = _invoker.DeadLetters.ShouldHaveSingleItem();
        deadLetter.Condition.ShouldBe(ExhaustedRetryCondition.MaximumEventAgeInSeconds);
        deadLetter.RetryAttempts.ShouldBe(5);
    }

    [Fact]
    public async Task A_failure_that_cannot_be_retried_becomes_a_dead_letter_at_once()
    {
        _invoker.AlwaysFail("NO_PERMISSIONS", isRetryable: false);
        await using var broker = await OpenAsync();

        await broker.AppendAsync([To("a")]);
        await broker.WhenIdleAsync();

        var deadLetter = _invoker.DeadLetters.ShouldHaveSingleItem();
        deadLetter.Condition.ShouldBeNull();
        deadLetter.ToMessageAttributes().Keys.ShouldNotContain("EXHAUSTED_RETRY_CONDITION");
        deadLetter.RetryAttempts.ShouldBe(0);
        _invoker.Invocations.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_thrown_exception_counts_as_a_failure_that_can_be_retried()
    {
        _invoker.Answer = (_, _) => throw new InvalidOperationException("Boom.");
        await using var broker = await OpenAsync();

        await broker.AppendAsync([To("a")]);
        await broker.WhenIdleAsync();

        (await _journal.LoadAsync(default)).ShouldHaveSingleItem().LastFailure
            .ShouldBe(new DeliveryFailure("INTERNAL_ERROR", "Boom."));
    }

    [Fact]
    public async Task A_target_that_hangs_delays_no_other()
    {
        var release = new TaskCompletionSource();
        var bDone = new TaskCompletionSource();
        _invoker.Concurrency = 1;
        _invoker.Answer = async (delivery, _) =>
        {
            if (delivery.TargetKey == "a")
                await release.Task;
            else
                bDone.SetResult();
            return DeliveryOutcome.Delivered;
        };
        await using var broker = await OpenAsync();

        await broker.AppendAsync([To("a"), To("a"), To("a"), To("b")]);
        await bDone.Task;

        _invoker.Targets.Count(target => target == "a").ShouldBeLessThanOrEqualTo(1);
        release.SetResult();
        await broker.WhenIdleAsync();
        _invoker.Targets.Count(target => target == "a").ShouldBe(3);
    }

    [Fact]
    public async Task What_follows_from_a_success_is_delivered_too()
    {
        _invoker.Answer = (delivery, _) => Task.FromResult(
            delivery.TargetKey == "function" ? DeliveryOutcome.DeliveredWith(To("destination")) : DeliveryOutcome.Delivered);
        await using var broker = await OpenAsync();

        await broker.AppendAsync([To("function")]);
        await broker.WhenIdleAsync();

        _invoker.Targets.ShouldBe(["function", "destination"]);
    }

    [Fact]
    public async Task A_dead_letter_goes_to_its_queue_like_any_delivery()
    {
        _invoker.Answer = (delivery, _) => Task.FromResult(delivery.TargetKey == "a"
            ? DeliveryOutcome.Failed(new DeliveryFailure("NO_RESOURCE", "Gone.", IsRetryable: false))
            : DeliveryOutcome.Delivered);
        _invoker.WhenExhausted = deadLetter =>
            [new DeliveryRequest("queue", deadLetter.Delivery.Payload) { Attributes = deadLetter.ToMessageAttributes() }];
        await using var broker = await OpenAsync();

        await broker.AppendAsync([To("a")]);
        await broker.WhenIdleAsync();

        _invoker.Invocations.Last().Attributes["ERROR_CODE"].ShouldBe("NO_RESOURCE");
    }

    [Fact]
    public async Task A_dead_letter_that_nobody_took_is_offered_again()
    {
        var calls = 0;
        _invoker.AlwaysFail("NO_RESOURCE", isRetryable: false);
        _invoker.WhenExhausted = _ => ++calls == 1 ? throw new IOException("No disk.") : [];
        await using var broker = await OpenAsync();
        await broker.AppendAsync([To("a")]);
        await broker.WhenIdleAsync();
        broker.PendingCount.ShouldBe(1);

        await AdvanceAsync(broker, TimeSpan.FromSeconds(10));

        calls.ShouldBe(2);
        _invoker.Invocations.ShouldHaveSingleItem();
        broker.PendingCount.ShouldBe(0);
    }

    [Fact]
    public async Task Lambdas_policy_waits_one_and_two_minutes()
    {
        _invoker.AlwaysFail("Unhandled");
        await using var broker = await OpenAsync();
        await broker.AppendAsync([To("function", RetryPolicy.LambdaAsynchronous)]);
        await broker.WhenIdleAsync();

        await AdvanceAsync(broker, TimeSpan.FromSeconds(59));
        _invoker.Invocations.Count.ShouldBe(1);
        await AdvanceAsync(broker, TimeSpan.FromSeconds(1));
        _invoker.Invocations.Count.ShouldBe(2);
        await AdvanceAsync(broker, TimeSpan.FromMinutes(2));
        _invoker.Invocations.Count.ShouldBe(3);

        _invoker.DeadLetters.ShouldHaveSingleItem().RetryAttempts.ShouldBe(2);
    }

    [Fact]
    public async Task A_delayed_delivery_waits_for_its_time()
    {
        await using var broker = await OpenAsync();
        await broker.AppendAsync([To("a") with { Delay = TimeSpan.FromSeconds(30) }]);
        await AdvanceAsync(broker, TimeSpan.FromSeconds(29));
        _invoker.Invocations.ShouldBeEmpty();

        await AdvanceAsync(broker, TimeSpan.FromSeconds(1));

        _invoker.Invocations.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Closing_cancels_what_runs_and_keeps_it_for_the_next_start()
    {
        _invoker.Answer = async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return DeliveryOutcome.Delivered;
        };
        var broker = await DeliveryBroker.OpenAsync(
            new DeliveryBrokerOptions { Journal = _journal, TimeProvider = _time, CloseTimeout = TimeSpan.FromMilliseconds(1) }, _invoker);
        await broker.AppendAsync([To("a")]);

        await broker.DisposeAsync();

        (await _journal.LoadAsync(default)).ShouldHaveSingleItem().FailedAttempts.ShouldBe(0);
        await Should.ThrowAsync<ObjectDisposedException>(() => broker.AppendAsync([To("b")]));
    }

    private Task<DeliveryBroker> OpenAsync(double random = 0.5) => DeliveryBroker.OpenAsync(
        new DeliveryBrokerOptions { Journal = _journal, TimeProvider = _time, Random = () => random }, _invoker);

    private async Task AdvanceAsync(DeliveryBroker broker, TimeSpan by)
    {
        _time.Advance(by);
        await broker.WhenIdleAsync();
    }

    private static DeliveryRequest To(string target, RetryPolicy? policy = null) =>
        new(target, "{}"u8.ToArray()) { RetryPolicy = policy ?? RetryPolicy.Default };
}
