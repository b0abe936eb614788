using OrderFlow.EventBus.Delivery.Dispatch;
using OrderFlow.EventBus.Delivery.Journal;

namespace OrderFlow.EventBus.Delivery;

/// <summary>
/// Delivers what it accepted, at least once: a delivery is durable before it is acknowledged and is forgotten only in the
/// write that records its success, or what follows from giving it up. After the process ends in whatever way, opening the
/// journal again goes on with what was not done.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html"/>
public sealed class DeliveryBroker : IAsyncDisposable
{
    private static readonly TimeSpan JournalRetryDelay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan GiveUpRetryDelay = TimeSpan.FromSeconds(10);
    private readonly DeliveryBrokerOptions _options;
    private readonly IDeliveryInvoker _invoker;
    private readonly GroupCommit _commit;
    private readonly DeliveryDispatcher _dispatcher;
    private readonly CancellationTokenSource _cancel = new();
    private int _pending;
    private int _isClosed;

    private DeliveryBroker(DeliveryBrokerOptions options, IDeliveryInvoker invoker)
    {
        _options = options;
        _invoker = invoker;
        _commit = new GroupCommit(options.Journal, options.MaximumWaitingWrites);
        _dispatcher = new DeliveryDispatcher(options.TimeProvider, MaximumConcurrency, MaximumRate, RunAsync);
    }

    /// <summary>How many accepted deliveries are not done.</summary>
    public int PendingCount => Volatile.Read(ref _pending);

    /// <summary>Opens a broker and goes on with what its journal holds.</summary>
    /// <param name="options">How it works; the broker takes over the journal and closes it, also if it cannot be read.</param>
    /// <param name="invoker">What it delivers with; called as soon as something is due.</param>
    /// <param name="cancellationToken">Ends the reading of the journal.</param>
    public static async Task<DeliveryBroker> OpenAsync(DeliveryBrokerOptions options, IDeliveryInvoker invoker, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(invoker);
        var deliveries = await LoadAsync(options.Journal, cancellationToken);
        var broker = new DeliveryBroker(options, invoker);
        broker.Start(deliveries);
        return broker;
    }

    /// <summary>Accepts deliveries, all or none: when the task is done they are durable.</summary>
    /// <param name="requests">What is delivered, for instance one event to all targets that it matched.</param>
    /// <param name="cancellationToken">Ends the wait for a place in a full queue of writes.</param>
    /// <returns>The ids of the deliveries, in the order of the requests.</returns>
    /// <exception cref="ObjectDisposedException">The broker is closed.</exception>
    public async Task<IReadOnlyList<string>> AppendAsync(IReadOnlyList<DeliveryRequest> requests, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _isClosed) != 0, this);
        if (requests.Count == 0)
            return [];
        var accepted = Accept(requests);
        await _commit.CommitAsync(Changes(DeliveryChangeKind.Added, accepted), () => Start(accepted), cancellationToken);
        return [.. accepted.Select(delivery => delivery.Id)];
    }

    /// <summary>Waits until nothing runs and nothing is due. Deliveries that wait for a later attempt do not count.</summary>
    public Task WhenIdleAsync() => _dispatcher.WhenIdleAsync();

    /// <summary>
    /// Starts nothing more and lets running attempts end, for <see cref="DeliveryBrokerOptions.CloseTimeout"/> at most.
    /// What is accepted from now on is durable, and delivered by the next broker on the journal.
    /// </summary>
    /// <returns>Whether all of them ended in that time.</returns>
    public Task<bool> StopAsync()
    {
        _dispatcher.Stop();
        return EndsInTime(_dispatcher.WhenIdleAsync());
    }

    /// <summary>
    /// Closes the broker: starts nothing more, lets running attempts end (and cancels those that take longer than
    /// <see cref="DeliveryBrokerOptions.CloseTimeout"/>), writes what they decided and closes the journal.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) != 0)
            return;
        if (!await StopAsync())
        {
            await _cancel.CancelAsync();
            await StopAsync();
        }

        _dispatcher.Dispose();
        await _commit.DisposeAsync();
        await _options.Journal.DisposeAsync();
        _cancel.Dispose();
    }

    private static async Task<IReadOnlyList<PendingDelivery>> LoadAsync(IDeliveryJournal journal, CancellationToken cancellationToken)
    {
        try
        {
            return await journal.LoadAsync(cancellationToken);
        }
        catch
        {
            await journal.DisposeAsync();
            throw;
        }
    }

    // Called where an exception would end the dispatching of everything else.
    private int MaximumConcurrency(string targetKey)
    {
        try
        {
            return _invoker.MaximumConcurrency(targetKey);
        }
        catch (Exception)
        {
            return DeliveryBrokerOptions.DefaultMaximumConcurrency;
        }
    }

    private int? MaximumRate(string targetKey)
    {
        try
        {
            return _invoker.MaximumRatePerSecond(targetKey);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private PendingDelivery[] Accept(IReadOnlyList<DeliveryRequest> requests)
    {
        var now = _options.TimeProvider.GetUtcNow();
        return [.. requests.Select(request => new PendingDelivery
        {
            Id = _options.NewId(),
            Request = request,
            FirstAcceptedAt = now,
            DueAt = now + request.Delay,
        })];
    }

    private void Start(IReadOnlyCollection<PendingDelivery> deliveries)
    {
        Interlocked.Add(ref _pending, deliveries.Count);
        foreach (var delivery in deliveries)
            _dispatcher.Add(delivery);
    }

    private async Task RunAsync(PendingDelivery delivery)
    {
        try
        {
            if (DeliveryAttempt.GiveUpBefore(delivery, _options.TimeProvider.GetUtcNow()) is { } deadLetter)
                await GiveUpAsync(deadLetter);
            else
                await TryAsync(delivery);
        }
        catch (Exception) when (_cancel.IsCancellationRequested)
        {
            // Closing, and cancelled attempts end as they like: the journal still holds the delivery as it was.
        }
    }

    private async Task TryAsync(PendingDelivery delivery)
    {
        DeliveryOutcome outcome;
        try
        {
            outcome = await _invoker.InvokeAsync(delivery, _cancel.Token);
        }
        catch (Exception error) when (!_cancel.IsCancellationRequested)
        {
            outcome = DeliveryOutcome.Failed(DeliveryAttempt.FailureOf(error));
        }

        if (outcome.Failure is not { } failure)
        {
            await ForgetAsync(delivery, outcome.FollowUps);
            return;
        }

        var (failed, deadLetter) = DeliveryAttempt.After(delivery, failure, _options.TimeProvider.GetUtcNow(), _options.Random());
        await (deadLetter is null ? WaitAsync(failed) : GiveUpAsync(deadLetter));
    }

    private async Task GiveUpAsync(DeadLetter deadLetter)
    {
        IReadOnlyList<DeliveryRequest> followUps;
        try
        {
            followUps = await _invoker.ExhaustedAsync(deadLetter, _cancel.Token);
        }
        catch (Exception) when (!_cancel.IsCancellationRequested)
        {
            var later = _options.TimeProvider.GetUtcNow() + GiveUpRetryDelay;
            await WaitAsync(deadLetter.Delivery with { LastFailure = deadLetter.Failure, DueAt = later });
            return;
        }

        await ForgetAsync(deadLetter.Delivery, followUps);
    }

    private Task WaitAsync(PendingDelivery delivery) =>
        CommitAsync([new DeliveryChange(DeliveryChangeKind.Rescheduled, delivery)], () => _dispatcher.Add(delivery));

    private Task ForgetAsync(PendingDelivery delivery, IReadOnlyList<DeliveryRequest> followUps)
    {
        var accepted = Accept(followUps);
        DeliveryChange[] changes = [new(DeliveryChangeKind.Removed, delivery), .. Changes(DeliveryChangeKind.Added, accepted)];
        return CommitAsync(changes, () =>
        {
            Interlocked.Decrement(ref _pending);
            Start(accepted);
        });
    }

    // What was decided is written even if the journal fails for a while; until then the delivery keeps its place.
    private async Task CommitAsync(DeliveryChange[] changes, Action whenDurable)
    {
        while (true)
        {
            try
            {
                await _commit.CommitAsync(changes, whenDurable, CancellationToken.None);
                return;
            }
            catch (Exception error) when (error is not ObjectDisposedException)
            {
                var later = Task.Delay(JournalRetryDelay, _options.TimeProvider, _cancel.Token);
                _options.OnJournalFailure?.Invoke(error);
                await later;
            }
        }
    }

    private async Task<bool> EndsInTime(Task running) =>
        await Task.WhenAny(running, Task.Delay(_options.CloseTimeout)) == running;

    private static DeliveryChange[] Changes(DeliveryChangeKind kind, PendingDelivery[] deliveries) =>
        Array.ConvertAll(deliveries, delivery => new DeliveryChange(kind, delivery));
}
