using System.Threading.Channels;
using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.Delivery.Journal;

namespace OrderFlow.EventBus.Tests.Delivery;

/// <summary>What a broker does when its journal cannot be read or written.</summary>
public sealed class JournalFailureTests
{
    private readonly ManualTimeProvider _time = new();
    private readonly RecordingInvoker _invoker = new();
    private readonly Channel<Exception> _told = Channel.CreateUnbounded<Exception>();

    [Fact]
    public async Task What_could_not_be_kept_is_refused()
    {
        await using var broker = await OpenAsync(new FailingJournal { Refused = DeliveryChangeKind.Added });

        await Should.ThrowAsync<IOException>(() => broker.AppendAsync([To("a")]));
        await broker.AppendAsync([To("b")]);
        await broker.WhenIdleAsync();

        _invoker.Targets.ShouldBe(["b"]);
    }

    [Fact]
    public async Task A_success_that_could_not_be_recorded_is_told_and_recorded_later_without_delivering_again()
    {
        var journal = new FailingJournal { Refused = DeliveryChangeKind.Removed, Times = 2 };
        await using var broker = await OpenAsync(journal);
        await broker.AppendAsync([To("a")]);
        for (var failure = 0; failure < 2; failure++)
        {
            (await _told.Reader.ReadAsync()).ShouldBeOfType<IOException>();
            broker.PendingCount.ShouldBe(1);
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        await broker.WhenIdleAsync();

        _invoker.Invocations.ShouldHaveSingleItem();
        broker.PendingCount.ShouldBe(0);
        (await journal.LoadAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Closing_does_not_wait_for_a_journal_that_goes_on_failing()
    {
        var journal = new FailingJournal { Refused = DeliveryChangeKind.Removed, Times = int.MaxValue };
        var broker = await OpenAsync(journal);
        await broker.AppendAsync([To("a")]);
        await _told.Reader.ReadAsync();

        await broker.DisposeAsync();

        journal.IsClosed.ShouldBeTrue();
        (await journal.LoadAsync(default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_journal_that_cannot_be_read_is_closed()
    {
        var journal = new FailingJournal { IsUnreadable = true };

        await Should.ThrowAsync<IOException>(() => OpenAsync(journal));

        journal.IsClosed.ShouldBeTrue();
    }

    private Task<DeliveryBroker> OpenAsync(FailingJournal journal) => DeliveryBroker.OpenAsync(
        new DeliveryBrokerOptions
        {
            Journal = journal,
            TimeProvider = _time,
            CloseTimeout = TimeSpan.FromMilliseconds(1),
            OnJournalFailure = failure => _told.Writer.TryWrite(failure),
        },
        _invoker);

    private static DeliveryRequest To(string target) => new(target, "{}"u8.ToArray());
}
