using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.Delivery.Journal;

namespace OrderFlow.EventBus.Tests.Delivery;

public sealed class SqliteDeliveryJournalTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("orderflow-delivery-");
    private readonly ManualTimeProvider _time = new();
    private readonly RecordingInvoker _invoker = new();

    private string Journal => Path.Combine(_directory.FullName, "deliveries.db");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task An_accepted_delivery_survives_a_kill()
    {
        _invoker.AlwaysFail("THROTTLING");
        await using var killed = await OpenAsync(Journal);
        await killed.AppendAsync([Request("a"), Request("b")]);
        await killed.WhenIdleAsync();

        // What a kill leaves behind: the files as they are now, without anybody having closed them.
        var left = CopyOfFiles();
        var survivor = new RecordingInvoker();
        await using var reopened = await DeliveryBroker.OpenAsync(Options(left), survivor);
        reopened.PendingCount.ShouldBe(2);
        _time.Advance(TimeSpan.FromSeconds(1));
        await reopened.WhenIdleAsync();

        survivor.Targets.Order().ShouldBe(["a", "b"]);
        survivor.Invocations.ShouldAllBe(delivery => delivery.FailedAttempts == 1 && delivery.LastFailure!.ErrorCode == "THROTTLING");
        reopened.PendingCount.ShouldBe(0);
    }

    [Fact]
    public async Task Everything_about_a_delivery_comes_back()
    {
        var request = new DeliveryRequest("target", new byte[] { 0, 255, 1 })
        {
            Attributes = new Dictionary<string, string> { ["RULE_ARN"] = "arn", ["é"] = "\"" },
            RetryPolicy = new RetryPolicy
            {
                MaximumRetryAttempts = 7,
                MaximumEventAge = TimeSpan.FromMinutes(3),
                BackOff = new BackOff(TimeSpan.FromMilliseconds(5), 1.5, TimeSpan.FromSeconds(9), 0.25),
            },
        };
        var delivery = new PendingDelivery
        {
            Id = "1",
            Request = request,
            FirstAcceptedAt = _time.GetUtcNow(),
            DueAt = _time.GetUtcNow().AddTicks(1),
            FailedAttempts = 3,
            LastFailure = new DeliveryFailure("CODE", "Message.", IsRetryable: false),
        };
        await using (var journal = SqliteDeliveryJournal.Open(Journal))
            await journal.CommitAsync([new DeliveryChange(DeliveryChangeKind.Added, delivery)], default);

        await using var reopened = SqliteDeliveryJournal.Open(Journal);
        var loaded = (await reopened.LoadAsync(default)).ShouldHaveSingleItem();

        loaded.Payload.ToArray().ShouldBe([0, 255, 1]);
        loaded.Attributes.ShouldBe(request.Attributes, ignoreOrder: true);
        loaded.Request.RetryPolicy.ShouldBe(request.RetryPolicy);
        (loaded with { Request = request }).ShouldBe(delivery);
    }

    [Fact]
    public async Task Done_deliveries_are_forgotten()
    {
        await using (var broker = await OpenAsync(Journal))
        {
            await broker.AppendAsync([Request("a")]);
            await broker.WhenIdleAsync();
        }

        await using var reopened = SqliteDeliveryJournal.Open(Journal);
        (await reopened.LoadAsync(default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_accept_at_a_time_and_nothing_is_lost()
    {
        _invoker.AlwaysFail("THROTTLING");
        await using var broker = await OpenAsync(Journal);

        await Parallel.ForAsync(0, 200, async (index, cancel) => await broker.AppendAsync([Request($"a{index}"), Request($"b{index}")], cancel));
        await broker.WhenIdleAsync();

        await using var journal = SqliteDeliveryJournal.Open(CopyOfFiles());
        (await journal.LoadAsync(default)).Select(delivery => delivery.TargetKey).Distinct().Count().ShouldBe(400);
    }

    [Fact]
    public async Task A_file_in_use_is_refused_by_name()
    {
        await using var journal = SqliteDeliveryJournal.Open(Journal);

        Should.Throw<IOException>(() => SqliteDeliveryJournal.Open(Journal)).Message.ShouldContain("in use");
    }

    private Task<DeliveryBroker> OpenAsync(string path) => DeliveryBroker.OpenAsync(Options(path), _invoker);

    private DeliveryBrokerOptions Options(string path) => new()
    {
        Journal = SqliteDeliveryJournal.Open(path),
        TimeProvider = _time,
        Random = () => 0,
    };

    private string CopyOfFiles()
    {
        var copy = Path.Combine(_directory.FullName, "copy.db");
        foreach (var file in _directory.GetFiles("deliveries.db*"))
            file.CopyTo(file.FullName.Replace("deliveries.db", "copy.db", StringComparison.Ordinal));
        return copy;
    }

    private static DeliveryRequest Request(string target) => new(target, "{}"u8.ToArray());
}
