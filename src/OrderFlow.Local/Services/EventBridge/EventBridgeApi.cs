using System.Text;
using System.Text.Json.Nodes;
using OrderFlow.EventBus.Events;
using OrderFlow.EventBus.Patterns;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.EventBridge.Tags;

namespace OrderFlow.Local.Services.EventBridge;

/// <summary>The operations of EventBridge.</summary>
/// <seealso href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Operations.html"/>
internal sealed class EventBridgeApi : ServiceApi
{
    private readonly EventBridgeService bridge;
    private readonly TagService tags;

    /// <param name="bridge">Buses, rules and events.</param>
    /// <param name="tags">The tags of buses and rules.</param>
    /// <param name="others">Operations that have classes of their own.</param>
    public EventBridgeApi(EventBridgeService bridge, TagService tags, params IEnumerable<IReadOnlyDictionary<string, ApiOperation>> others)
    {
        this.bridge = bridge;
        this.tags = tags;
        var operations = new Dictionary<string, ApiOperation>
        {
            ["CreateEventBus"] = CreateEventBus,
            ["DeleteEventBus"] = DeleteEventBus,
            ["DeleteRule"] = DeleteRule,
            ["DescribeEventBus"] = call => Task.FromResult<JsonObject?>(Describe(bridge.ExistingBus(EventBridgeService.BusName(call.OptionalText("Name"))))),
            ["DescribeRule"] = call => Task.FromResult<JsonObject?>(Describe(Rule(call, "Name"))),
            ["DisableRule"] = call => EnableRule(call, false),
            ["EnableRule"] = call => EnableRule(call, true),
            ["ListEventBuses"] = ListEventBuses,
            ["ListRuleNamesByTarget"] = ListRuleNamesByTarget,
            ["ListRules"] = ListRules,
            ["ListTargetsByRule"] = ListTargetsByRule,
            ["PutEvents"] = PutEvents,
            ["PutRule"] = PutRule,
            ["PutTargets"] = PutTargets,
            ["RemoveTargets"] = RemoveTargets,
            ["TestEventPattern"] = TestEventPattern,
        };
        foreach (var (name, operation) in others.SelectMany(operations => operations))
            operations.Add(name, operation);
        Operations = operations;
    }

    public override string SigningName => "events";

    public override string TargetPrefix => "AWSEvents";

    public override string SdkName => "eventbridge";

    public override IReadOnlyDictionary<string, ApiOperation> Operations { get; }

    /// <summary>The results of PutEvents in the API's shape.</summary>
    public static JsonObject Answer(IReadOnlyList<PutEventsResult> results) => new()
    {
        ["FailedEntryCount"] = results.Count(result => result.EventId is null),
        ["Entries"] = new JsonArray([.. results.Select(result => result.EventId is { } id
            ? new JsonObject { ["EventId"] = id }
            : new JsonObject { ["ErrorCode"] = result.ErrorCode, ["ErrorMessage"] = result.ErrorMessage })]),
    };

    /// <summary>Reads the entries of a request.</summary>
    public static IReadOnlyList<PutEventsEntry> Entries(ApiCall call) => [.. call.Structures("Entries").Select(entry => new PutEventsEntry
    {
        Source = entry.OptionalText("Source"),
        DetailType = entry.OptionalText("DetailType"),
        Detail = entry.OptionalText("Detail"),
        EventBusName = entry.OptionalText("EventBusName"),
        Resources = entry.Texts("Resources"),
        Time = entry.OptionalMoment("Time"),
        TraceHeader = entry.OptionalText("TraceHeader"),
    })];

    private async Task<JsonObject?> PutEvents(ApiCall call) => Answer(await bridge.PutEventsAsync(Entries(call), call.Trace, call.Cancellation));

    private async Task<JsonObject?> CreateEventBus(ApiCall call)
    {
        var name = call.Text("Name");
        if (bridge.FindBus(name) is not null)
            throw ServiceException.AlreadyExists($"Event bus {name} already exists.");
        await bridge.PutBusAsync(name, call.OptionalText("Description"));
        await tags.AddAsync(bridge.BusArn(name), TagOperations.Read(call));
        return new JsonObject { ["EventBusArn"] = bridge.BusArn(name) };
    }

    private async Task<JsonObject?> DeleteEventBus(ApiCall call)
    {
        var name = EventBridgeService.BusName(call.Text("Name"));
        await bridge.DeleteBusAsync(name);
        await tags.ForgetAsync(bridge.BusArn(name));
        return null;
    }

    private Task<JsonObject?> ListEventBuses(ApiCall call)
    {
        var prefix = call.OptionalText("NamePrefix") ?? "";
        var buses = bridge.Buses.Where(bus => bus.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return Task.FromResult<JsonObject?>(Page.Of(buses, call, "Limit", 100, "NextToken").Answer("EventBuses", "NextToken", Describe));
    }

    private async Task<JsonObject?> PutRule(ApiCall call)
    {
        var rule = new Rule(call.Text("Name"), Bus(call), call.OptionalText("EventPattern"))
        {
            ScheduleExpression = call.OptionalText("ScheduleExpression"),
            Enabled = RuleTriggers.IsEnabled(call.OptionalText("State")),
            Description = call.OptionalText("Description"),
            RoleArn = call.OptionalText("RoleArn"),
        };
        var isNew = bridge.FindRule(rule.BusName, rule.Name) is null;
        await bridge.PutRuleAsync(rule);
        // Tags of a rule that exists are left alone, as EventBridge does.
        if (isNew)
            await tags.AddAsync(bridge.RuleArn(rule), TagOperations.Read(call));
        return new JsonObject { ["RuleArn"] = bridge.RuleArn(rule) };
    }

    private async Task<JsonObject?> EnableRule(ApiCall call, bool enabled)
    {
        await bridge.EnableRuleAsync(Bus(call), call.Text("Name"), enabled);
        return null;
    }

    private async Task<JsonObject?> DeleteRule(ApiCall call)
    {
        var (bus, name) = (Bus(call), call.Text("Name"));
        if (bridge.FindRule(bus, name) is { Targets.Count: > 0 })
            throw ServiceException.Validation("Rule can't be deleted since it has targets.");
        await bridge.DeleteRuleAsync(bus, name);
        await tags.ForgetAsync(bridge.RuleArn(new Rule(name, bus, null)));
        return null;
    }

    private Task<JsonObject?> ListRules(ApiCall call)
    {
        var bus = Bus(call);
        bridge.ExistingBus(bus);
        var prefix = call.OptionalText("NamePrefix") ?? "";
        var rules = bridge.Rules(bus).Where(rule => rule.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        return Task.FromResult<JsonObject?>(Page.Of(rules, call, "Limit", 100, "NextToken").Answer("Rules", "NextToken", Describe));
    }

    private Task<JsonObject?> ListRuleNamesByTarget(ApiCall call)
    {
        var arn = call.Text("TargetArn");
        var names = bridge.Rules(Bus(call)).Where(rule => rule.Targets.Any(target => target.Arn == arn)).Select(rule => rule.Name).ToList();
        return Task.FromResult<JsonObject?>(Page.Of(names, call, "Limit", 100, "NextToken").Answer("RuleNames", "NextToken", name => name));
    }

    private Task<JsonObject?> ListTargetsByRule(ApiCall call) =>
        Task.FromResult<JsonObject?>(Page.Of(Rule(call, "Rule").Targets, call, "Limit", 100, "NextToken").Answer("Targets", "NextToken", RuleTargets.Write));

    private async Task<JsonObject?> PutTargets(ApiCall call)
    {
        await bridge.PutTargetsAsync(Bus(call), call.Text("Rule"), [.. AtLeastOne(call.Structures("Targets"), "targets").Select(RuleTargets.Read)]);
        return NoFailures();
    }

    private async Task<JsonObject?> RemoveTargets(ApiCall call)
    {
        await bridge.RemoveTargetsAsync(Bus(call), call.Text("Rule"), AtLeastOne(call.Texts("Ids"), "ids"));
        return NoFailures();
    }

    private static Task<JsonObject?> TestEventPattern(ApiCall call)
    {
        try
        {
            var matches = EventPattern.Test(call.Text("EventPattern"), Encoding.UTF8.GetBytes(call.Text("Event")));
            return Task.FromResult<JsonObject?>(new JsonObject { ["Result"] = matches });
        }
        catch (InvalidEventPatternException error)
        {
            throw new ServiceException("InvalidEventPatternException", error.Message);
        }
        catch (InvalidEventException error)
        {
            throw ServiceException.Validation(error.Message);
        }
    }

    private static IReadOnlyList<T> AtLeastOne<T>(IReadOnlyList<T> items, string member) => items.Count > 0
        ? items
        : throw ServiceException.Validation($"1 validation error detected: Value '[]' at '{member}' failed to satisfy constraint: Member must have length greater than or equal to 1");

    private static JsonObject NoFailures() => new() { ["FailedEntryCount"] = 0, ["FailedEntries"] = new JsonArray() };

    private static string Bus(ApiCall call) => EventBridgeService.BusName(call.OptionalText("EventBusName"));

    private Rule Rule(ApiCall call, string member) => bridge.ExistingRule(Bus(call), call.Text(member));

    private JsonObject Describe(EventBusDefinition bus) => new()
    {
        ["Name"] = bus.Name,
        ["Arn"] = bridge.BusArn(bus.Name),
        ["Description"] = bus.Description,
        ["CreationTime"] = bus.CreationTime.ToUnixTimeSeconds(),
    };

    private JsonObject Describe(Rule rule) => new()
    {
        ["Name"] = rule.Name,
        ["Arn"] = bridge.RuleArn(rule),
        ["EventPattern"] = rule.EventPattern,
        ["ScheduleExpression"] = rule.ScheduleExpression,
        ["State"] = rule.Enabled ? "ENABLED" : "DISABLED",
        ["Description"] = rule.Description,
        ["RoleArn"] = rule.RoleArn,
        ["EventBusName"] = rule.BusName,
    };
}
