using System.Collections.Concurrent;
using System.Text;
using OrderFlow.EventBus.Delivery;
using OrderFlow.EventBus.Events;
using OrderFlow.EventBus.Patterns;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>EventBridge: buses, rules and their targets, and the events that pass through them.</summary>
internal sealed class EventBridgeService : IDisposable
{
    private readonly Catalog<EventBusDefinition> buses;
    private readonly Catalog<Rule> rules;
    private readonly ConcurrentDictionary<string, RuleMatcher<string>> matchers = new();
    private readonly Announcements announcements = new();
    private readonly LocalAccount account;
    private readonly DeliveryQueue deliveries;
    private readonly HopFeed hops;
    private readonly TimeProvider time;

    public EventBridgeService(LocalStore store, LocalAccount account, DeliveryQueue deliveries, HopFeed hops, TimeProvider time)
    {
        buses = new(store, "events.bus");
        rules = new(store, "events.rule");
        this.account = account;
        this.deliveries = deliveries;
        this.hops = hops;
        this.time = time;
        foreach (var (_, rule) in rules.All)
            Watch(rule);
    }

    public IReadOnlyList<EventBusDefinition> Buses => [new EventBusDefinition(EventBusDefinition.Default, DateTimeOffset.UnixEpoch), .. buses.All.Select(entry => entry.Value)];

    public string BusArn(string name) => account.Arn("events", $"event-bus/{name}");

    public string RuleArn(Rule rule) => account.Arn("events", rule.BusName == EventBusDefinition.Default ? $"rule/{rule.Name}" : $"rule/{rule.BusName}/{rule.Name}");

    /// <summary>The name of a bus that is given by name or ARN.</summary>
    public static string BusName(string? nameOrArn) =>
        string.IsNullOrEmpty(nameOrArn) ? EventBusDefinition.Default : Arn.Parse(nameOrArn)?.After("event-bus/") ?? nameOrArn;

    public EventBusDefinition? FindBus(string name) => name == EventBusDefinition.Default ? Buses[0] : buses.Find(name);

    public EventBusDefinition ExistingBus(string name) => FindBus(name) ?? throw ServiceException.NotFound($"Event bus {name} does not exist.");

    public Task PutBusAsync(string name, string? description)
    {
        if (name.Length is 0 or > 256 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/'))
            throw ServiceException.Validation($"1 validation error detected: Value '{name}' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [/\\.\\-_A-Za-z0-9]+");
        return name == EventBusDefinition.Default
            ? Task.CompletedTask
            : buses.PutAsync(name, (buses.Find(name) ?? new EventBusDefinition(name, time.GetUtcNow())) with { Description = description });
    }

    public async Task DeleteBusAsync(string name)
    {
        if (name == EventBusDefinition.Default)
            throw ServiceException.Validation("Cannot delete event bus default.");
        if (Rules(name).Count > 0)
            throw ServiceException.Validation("Event bus can't be deleted since it has rules.");
        await buses.RemoveAsync(name);
        matchers.TryRemove(name, out _);
    }

    public IReadOnlyList<Rule> Rules(string busName) => [.. rules.All.Select(entry => entry.Value).Where(rule => rule.BusName == busName)];

    public Rule? FindRule(string busName, string name) => rules.Find(RuleId(busName, name));

    public Rule ExistingRule(string busName, string name)
    {
        ExistingBus(busName);
        return FindRule(busName, name) ?? throw ServiceException.NotFound($"Rule {name} does not exist on EventBus {busName}.");
    }

    /// <summary>Creates a rule, or changes it; targets stay as they are unless the rule brings some.</summary>
    /// <exception cref="ServiceException">InvalidEventPatternException, the name is not one for rules, or the bus does not exist.</exception>
    public async Task PutRuleAsync(Rule rule)
    {
        if (rule.Name.Length is 0 or > 64 || !rule.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'))
            throw ServiceException.Validation($"1 validation error detected: Value '{rule.Name}' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\.\\-_A-Za-z0-9]+");
        ExistingBus(rule.BusName);
        try
        {
            EventPattern.Parse(rule.EventPattern, rule.Name);
        }
        catch (InvalidEventPatternException error)
        {
            throw new ServiceException("InvalidEventPatternException", error.Message);
        }

        var targets = rule.Targets.Count > 0 ? rule.Targets : FindRule(rule.BusName, rule.Name)?.Targets ?? [];
        await SaveAsync(rule with { Targets = targets });
    }

    public Task PutTargetsAsync(string busName, string ruleName, IReadOnlyList<RuleTarget> targets)
    {
        var rule = ExistingRule(busName, ruleName);
        return SaveAsync(rule with { Targets = [.. rule.Targets.Where(old => targets.All(target => target.Id != old.Id)), .. targets] });
    }

    public Task RemoveTargetsAsync(string busName, string ruleName, IReadOnlyList<string> ids)
    {
        var rule = ExistingRule(busName, ruleName);
        return SaveAsync(rule with { Targets = [.. rule.Targets.Where(target => !ids.Contains(target.Id))] });
    }

    public Task EnableRuleAsync(string busName, string ruleName, bool enabled) => SaveAsync(ExistingRule(busName, ruleName) with { Enabled = enabled });

    public async Task DeleteRuleAsync(string busName, string name)
    {
        await rules.RemoveAsync(RuleId(busName, name));
        Matcher(busName).Remove(name);
    }

    /// <summary>Takes events; when the task ends, every delivery that they cause is on disk.</summary>
    /// <returns>What became of each entry, in their order.</returns>
    /// <exception cref="ServiceException">The request as a whole is refused.</exception>
    public async Task<IReadOnlyList<PutEventsResult>> PutEventsAsync(IReadOnlyList<PutEventsEntry> entries, TraceHeader trace, CancellationToken cancellation)
    {
        try
        {
            PutEventsRules.CheckCall(entries);
        }
        catch (InvalidPutEventsException error)
        {
            throw ServiceException.Validation(error.Message);
        }

        var results = new List<PutEventsResult>();
        var accepted = new List<Routing>();
        foreach (var entry in entries)
        {
            if (PutEventsRules.Check(entry) is { } refused)
            {
                results.Add(new PutEventsResult(null, refused.ErrorCode, refused.ErrorMessage));
                continue;
            }

            var busEvent = BusEvent.Create(entry, account, time.GetUtcNow(), TraceHeader.Parse(entry.TraceHeader) ?? trace);
            accepted.Add(Route(BusName(entry.EventBusName), busEvent));
            results.Add(new PutEventsResult(busEvent.Id));
        }

        foreach (var routing in accepted)
            announcements.Expect(routing.Event.Id);
        try
        {
            await deliveries.AppendAsync([.. accepted.SelectMany(routing => routing.Deliveries)], cancellation);
            foreach (var routing in accepted)
                Announce(routing);
        }
        finally
        {
            foreach (var routing in accepted)
                announcements.Done(routing.Event.Id);
        }

        return results;
    }

    /// <summary>Works out what an event causes on a bus; nothing happens until the deliveries are accepted.</summary>
    public Routing Route(string busName, BusEvent busEvent)
    {
        if (FindBus(busName) is null)
            return new Routing(busName, busEvent, [], []) { Dropped = true };
        var matched = Matcher(busName).Match(busEvent.Json.Span)
            .Select(name => FindRule(busName, name))
            .OfType<Rule>()
            .OrderBy(rule => rule.Name, StringComparer.Ordinal)
            .ToList();
        var now = time.GetUtcNow();
        var requests = matched.SelectMany(rule => rule.Targets.Select(target => EventDelivery.Request(rule, RuleArn(rule), target, busEvent, now))).OfType<DeliveryRequest>();
        return new Routing(busName, busEvent, matched, [.. requests]);
    }

    /// <summary>Ends when the hops of an event that was just put on a bus are published.</summary>
    public Task AnnouncedAsync(string eventId) => announcements.WaitAsync(eventId);

    /// <summary>Publishes the hops of an event whose deliveries were accepted.</summary>
    public void Announce(Routing routing)
    {
        var busEvent = routing.Event;
        hops.Publish(new Hop
        {
            Kind = routing.Dropped ? HopKind.EventDropped : HopKind.EventAccepted,
            TraceId = busEvent.Trace.Root,
            Resource = routing.BusName,
            Item = busEvent.Id,
            Note = busEvent.DetailType,
            Payload = Encoding.UTF8.GetString(busEvent.Json.Span),
        });
        foreach (var rule in routing.Matched)
            hops.Publish(new Hop { Kind = HopKind.RuleMatched, TraceId = busEvent.Trace.Root, Resource = rule.Name, Item = busEvent.Id, Note = busEvent.DetailType });
    }

    public void Dispose()
    {
        buses.Dispose();
        rules.Dispose();
    }

    private static string RuleId(string busName, string name) => $"{busName}|{name}";

    private async Task SaveAsync(Rule rule)
    {
        await rules.PutAsync(RuleId(rule.BusName, rule.Name), rule);
        Watch(rule);
    }

    private void Watch(Rule rule)
    {
        if (rule.Enabled)
            Matcher(rule.BusName).Set(rule.Name, EventPattern.Parse(rule.EventPattern, rule.Name));
        else
            Matcher(rule.BusName).Remove(rule.Name);
    }

    private RuleMatcher<string> Matcher(string busName) => matchers.GetOrAdd(busName, _ => new RuleMatcher<string>());
}
