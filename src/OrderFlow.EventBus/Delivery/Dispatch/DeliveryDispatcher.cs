namespace OrderFlow.EventBus.Delivery.Dispatch;

/// <summary>
/// Decides which deliveries run: those whose time has come, each target on its own, at most so many at a time and within a
/// second. A delivery that waits for its next attempt holds up no other.
/// </summary>
internal sealed class DeliveryDispatcher : IDisposable
{
    private readonly TimeProvider _time;
    private readonly Func<string, int> _maximumConcurrency;
    private readonly Func<string, int?> _maximumRate;
    private readonly Func<PendingDelivery, Task> _run;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, TargetLane> _lanes = [];
    private readonly Dictionary<string, RateLimit> _rates = [];
    private readonly PriorityQueue<TargetLane, DateTimeOffset> _limited = new();
    private readonly PriorityQueue<PendingDelivery, DateTimeOffset> _later = new();
    private readonly ITimer _timer;
    private TaskCompletionSource? _idle;
    private int _active;
    private bool _isStopped;

    public DeliveryDispatcher(TimeProvider time, Func<string, int> maximumConcurrency, Func<string, int?> maximumRate, Func<PendingDelivery, Task> run)
    {
        _time = time;
        _maximumConcurrency = maximumConcurrency;
        _maximumRate = maximumRate;
        _run = run;
        _timer = time.CreateTimer(_ => OnTimer(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Runs a delivery when it is due.</summary>
    public void Add(PendingDelivery delivery)
    {
        var started = new List<PendingDelivery>();
        lock (_lock)
        {
            if (delivery.DueAt > _time.GetUtcNow())
            {
                _later.Enqueue(delivery, delivery.DueAt);
                SetTimer();
            }
            else
            {
                AddDue(delivery, started);
            }
        }

        Run(started);
    }

    /// <summary>Waits until nothing runs and nothing is due; what waits for its time does not count.</summary>
    public Task WhenIdleAsync()
    {
        lock (_lock)
        {
            if (_active == 0)
                return Task.CompletedTask;
            _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _idle.Task;
        }
    }

    /// <summary>Starts nothing more.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            _isStopped = true;
            _active -= _lanes.Values.Sum(lane => lane.Clear());
            _later.Clear();
            _limited.Clear();
            SignalIdle();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void OnTimer()
    {
        var started = new List<PendingDelivery>();
        lock (_lock)
        {
            var now = _time.GetUtcNow();
            while (_later.TryPeek(out var delivery, out var due) && due <= now)
            {
                _later.Dequeue();
                AddDue(delivery, started);
            }

            while (_limited.TryPeek(out var lane, out var allowed) && allowed <= now)
            {
                _limited.Dequeue();
                lane.IsAwaited = false;
                Start(lane, started);
            }

            SetTimer();
        }

        Run(started);
    }

    private void AddDue(PendingDelivery delivery, List<PendingDelivery> started)
    {
        if (_isStopped)
            return;
        if (!_lanes.TryGetValue(delivery.TargetKey, out var lane))
            _lanes[delivery.TargetKey] = lane = new TargetLane(Math.Max(1, _maximumConcurrency(delivery.TargetKey)), RateOf(delivery.TargetKey));
        lane.Add(delivery);
        _active++;
        Start(lane, started);
    }

    // Kept when a lane is forgotten: what began in the last second counts for the next one too.
    private RateLimit RateOf(string targetKey)
    {
        if (!_rates.TryGetValue(targetKey, out var rate))
            _rates[targetKey] = rate = new RateLimit(() => _maximumRate(targetKey));
        return rate;
    }

    private void Start(TargetLane lane, List<PendingDelivery> started)
    {
        var now = _time.GetUtcNow();
        while (lane.TryStart(now, out var delivery))
            started.Add(delivery);
        if (lane.IsAwaited || lane.AllowedAt(now) is not { } allowed)
            return;
        lane.IsAwaited = true;
        _limited.Enqueue(lane, allowed);
        SetTimer();
    }

    private void Run(List<PendingDelivery> started)
    {
        foreach (var delivery in started)
            _ = Task.Run(() => RunAsync(delivery));
    }

    private async Task RunAsync(PendingDelivery delivery)
    {
        try
        {
            await _run(delivery);
        }
        finally
        {
            Finish(delivery);
        }
    }

    private void Finish(PendingDelivery delivery)
    {
        var started = new List<PendingDelivery>();
        lock (_lock)
        {
            var lane = _lanes[delivery.TargetKey];
            lane.Finish();
            Start(lane, started);
            if (lane.IsIdle)
                _lanes.Remove(delivery.TargetKey);
            _active--;
            SignalIdle();
        }

        Run(started);
    }

    private void SignalIdle()
    {
        if (_active > 0)
            return;
        _idle?.SetResult();
        _idle = null;
    }

    private void SetTimer()
    {
        if (_isStopped)
            return;
        var due = _later.TryPeek(out _, out var later) ? later : DateTimeOffset.MaxValue;
        if (_limited.TryPeek(out _, out var allowed) && allowed < due)
            due = allowed;
        if (due == DateTimeOffset.MaxValue)
            return;
        var wait = due - _time.GetUtcNow();
        var longest = TimeSpan.FromDays(1);
        _timer.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait < longest ? wait : longest, Timeout.InfiniteTimeSpan);
    }
}
