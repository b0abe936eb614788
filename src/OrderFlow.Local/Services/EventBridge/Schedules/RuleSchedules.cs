using System.Threading.Channels;
using OrderFlow.EventBus.Schedules;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.EventBridge.Schedules;

/// <summary>Fires the rules with a schedule. What a rule fired last is on disk with the deliveries, so that no minute is fired twice.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html"/>
internal sealed class RuleSchedules : IAsyncDisposable
{
    private readonly Channel<(string RuleId, DateTimeOffset Due)> due = Channel.CreateUnbounded<(string, DateTimeOffset)>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Catalog<string> lastFired;
    private readonly EventBridgeService bridge;
    private readonly Action<Exception> unexpected;
    private readonly TimeProvider time;
    private readonly Timetable timetable;
    private readonly CancellationTokenSource stopping = new();
    private Task firing = Task.CompletedTask;

    public RuleSchedules(LocalStore store, EventBridgeService bridge, Action<Exception> unexpected, TimeProvider time)
    {
        lastFired = new(store, "events.lastFired");
        this.bridge = bridge;
        this.unexpected = unexpected;
        this.time = time;
        timetable = new Timetable((ruleId, moment) => due.Writer.TryWrite((ruleId, moment)), time);
    }

    /// <summary>Begins to fire: from now on, whatever passed before.</summary>
    public void Start()
    {
        firing = Task.Run(FireAllAsync);
        bridge.RuleChanged = Watch;
        foreach (var rule in bridge.AllRules)
            Watch(EventBridgeService.RuleId(rule.BusName, rule.Name));
    }

    /// <summary>When a rule fires next by its schedule; null when it has none or is disabled.</summary>
    public DateTimeOffset? Next(Rule rule) => timetable.Next(EventBridgeService.RuleId(rule.BusName, rule.Name));

    public async ValueTask DisposeAsync()
    {
        bridge.RuleChanged = _ => { };
        timetable.Dispose();
        due.Writer.TryComplete();
        await stopping.CancelAsync();
        await firing;
        stopping.Dispose();
        lastFired.Dispose();
    }

    private void Watch(string ruleId)
    {
        if (bridge.FindRule(ruleId) is { Enabled: true, ScheduleExpression: { } expression } rule)
            timetable.Set(ruleId, Schedule.Parse(expression, ScheduleService.Rules), rule.ScheduledFrom, LastFired(ruleId));
        else
            timetable.Remove(ruleId);
    }

    private async Task FireAllAsync()
    {
        await foreach (var (ruleId, moment) in due.Reader.ReadAllAsync())
        {
            try
            {
                await FireAsync(ruleId, moment);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (ObjectDisposedException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                unexpected(error);
            }
        }
    }

    private async Task FireAsync(string ruleId, DateTimeOffset moment)
    {
        if (moment <= LastFired(ruleId) || bridge.FindRule(ruleId) is not { Enabled: true, ScheduleExpression: not null } rule)
            return;
        // Deliveries first: a kill in between loses nothing, and the next start fires only what comes after it.
        await bridge.FireAsync(rule, moment, TraceHeader.New(time), stopping.Token);
        await lastFired.PutAsync(ruleId, moment.ToString("O"));
    }

    private DateTimeOffset? LastFired(string ruleId) => lastFired.Find(ruleId) is { } text ? DateTimeOffset.Parse(text) : null;
}
