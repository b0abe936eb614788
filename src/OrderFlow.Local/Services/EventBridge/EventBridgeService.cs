using System.Collections.Concurrent;
using OrderFlow.EventBus.Patterns;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.EventBridge.Metrics;
using OrderFlow.Local.Storage;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>EventBridge: buses, rules and their targets, and the events that pass through them.</summary>
internal sealed partial class EventBridgeService : IDisposable
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

    /// <summary>Counts what becomes of the rules' events.</summary>
    public RuleCounters Counters { get; } = new();

    /// <summary>Told the id of each rule that was created, changed or deleted.</summary>
    public Action<string> RuleChanged { get; set; } = _ => { };

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

    public IReadOnlyList<Rule> AllRules => [.. rules.All.Select(entry => entry.Value)];

    public Rule? FindRule(string busName, string name) => rules.Find(RuleId(busName, name));

    /// <summary>A rule by the id that <see cref="RuleId"/> gives.</summary>
    public Rule? FindRule(string ruleId) => rules.Find(ruleId);

    public Rule ExistingRule(string busName, string name)
    {
        ExistingBus(busName);
        return FindRule(busName, name) ?? throw ServiceException.NotFound($"Rule {name} does not exist on EventBus {busName}.");
    }

    /// <summary>Creates a rule, or changes it; targets stay as they are.</summary>
    /// <exception cref="ServiceException">InvalidEventPatternException, ValidationException for a name or schedule, or the bus does not exist.</exception>
    public Task PutRuleAsync(Rule rule) => PutAsync(rule with { Targets = FindRule(rule.BusName, rule.Name)?.Targets ?? [] });

    /// <summary>Creates a rule, or puts it with its targets in the place of another.</summary>
    /// <exception cref="ServiceException">As <see cref="PutRuleAsync"/>.</exception>
    public Task ReplaceRuleAsync(Rule rule) => PutAsync(rule);

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
        if (FindRule(busName, name) is { } rule)
            Counters.Forget(RuleArn(rule));
        await rules.RemoveAsync(RuleId(busName, name));
        Matcher(busName).Remove(name);
        RuleChanged(RuleId(busName, name));
    }

    /// <summary>What became of a rule's events since the endpoint started.</summary>
    public RuleMetrics Metrics(Rule rule) => Counters.Read(RuleArn(rule));

    public void Dispose()
    {
        buses.Dispose();
        rules.Dispose();
    }

    /// <summary>Identifies a rule among those of all buses.</summary>
    public static string RuleId(string busName, string name) => $"{busName}|{name}";

    private Task PutAsync(Rule rule)
    {
        EventBridgeNames.Check(rule.Name, "name");
        ExistingBus(rule.BusName);
        RuleTriggers.Check(rule);
        var before = FindRule(rule.BusName, rule.Name);
        var continues = before is not null && before.ScheduleExpression == rule.ScheduleExpression;
        return SaveAsync(rule with { ScheduledFrom = continues ? before!.ScheduledFrom : time.GetUtcNow() });
    }

    private async Task SaveAsync(Rule rule)
    {
        await rules.PutAsync(RuleId(rule.BusName, rule.Name), rule);
        Watch(rule);
        RuleChanged(RuleId(rule.BusName, rule.Name));
    }

    private void Watch(Rule rule)
    {
        if (rule is { Enabled: true, EventPattern: { } pattern })
            Matcher(rule.BusName).Set(rule.Name, EventPattern.Parse(pattern, rule.Name));
        else
            Matcher(rule.BusName).Remove(rule.Name);
    }

    private RuleMatcher<string> Matcher(string busName) => matchers.GetOrAdd(busName, _ => new RuleMatcher<string>());
}
