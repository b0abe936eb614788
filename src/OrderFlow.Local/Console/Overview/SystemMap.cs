using System.Text.Json;
using OrderFlow.Local.Console.Live;
using OrderFlow.Local.Console.Queues;
using OrderFlow.Local.Services.EventBridge;

namespace OrderFlow.Local.Console.Overview;

/// <summary>
/// The deployed resources and what passes between them: rules and their targets, subscriptions, destinations, and what state
/// machines and functions send, as far as definitions and policies tell. Dead-letter queues are left out: in a healthy system
/// nothing goes there.
/// </summary>
internal sealed class SystemMap
{
    private readonly Dictionary<string, MapNode> nodes = [];
    private readonly Dictionary<(string From, string To), MapEdge> edges = [];

    private SystemMap()
    {
    }

    public IReadOnlyList<MapNode> Nodes => [.. nodes.Values];

    public IReadOnlyList<MapEdge> Edges => [.. edges.Values];

    public static SystemMap Of(ConsoleServices services)
    {
        var map = new SystemMap();
        map.AddResources(services);
        foreach (var bus in services.Events.Buses)
            map.AddRules(bus, services.Events.Rules(bus.Name));
        foreach (var subscription in services.Topics.Subscriptions)
            map.Connect($"topic:{subscription.TopicName}", MapPulse.NodeOf(subscription.Endpoint));
        foreach (var machine in services.Machines.All)
            map.AddReferences($"machine:{machine.Name}", machine.Definition);
        foreach (var function in services.Functions.Functions)
        {
            var key = $"function:{function.Name}";
            map.Connect(key, MapPulse.NodeOf(function.Asynchronous.OnSuccess));
            if (function.Policies is { } policies)
                map.AddReferences(key, policies);
        }

        return map;
    }

    private void AddResources(ConsoleServices services)
    {
        foreach (var bus in services.Events.Buses.Where(bus => bus.Name != EventBusDefinition.Default || services.Events.Rules(bus.Name).Count > 0))
            Add("bus", "Bus", bus.Name, Serving.PageUrl.Of("/rules", ("bus", bus.Name)));
        foreach (var machine in services.Machines.All)
            Add("machine", "State machine", machine.Name, Serving.PageUrl.Of("/executions", ("machine", machine.Name)));
        foreach (var function in services.Functions.Functions)
            Add("function", "Function", function.Name, Serving.PageUrl.Of("/logs", ("group", $"/aws/lambda/{function.Name}")));
        foreach (var table in services.Tables.Tables)
            Add("table", "Table", table.Name, Serving.PageUrl.Of("/tables", ("table", table.Name)));
        foreach (var topic in services.Topics.Topics)
            Add("topic", "Topic", topic.Name, null);
        var deadLetters = DeadLetterQueues.Of(services);
        foreach (var queue in services.Queues.Queues().Where(queue => !deadLetters.Contains(queue.Name)))
            Add("queue", "Queue", queue.Name, Serving.PageUrl.Of("/queues", ("queue", queue.Name)));
    }

    private void AddRules(EventBusDefinition bus, IReadOnlyList<Rule> rules)
    {
        foreach (var rule in rules)
        {
            var key = $"rule:{rule.Name}";
            Add("rule", rule.Enabled ? "Rule" : "Rule, disabled", rule.Name, Serving.PageUrl.Of("/rules", ("rule", rule.Name)));
            Connect($"bus:{bus.Name}", key, key);
            foreach (var target in rule.Targets.Select(target => MapPulse.NodeOf(target.Arn)).OfType<string>())
            {
                AddTarget(target);
                Connect(key, target);
            }
        }
    }

    // Log groups and destinations are drawn where something is sent to them.
    private void AddTarget(string key)
    {
        var (kind, name) = (key[..key.IndexOf(':', StringComparison.Ordinal)], key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        if (kind == "log")
            Add(kind, "Log group", name, Serving.PageUrl.Of("/logs", ("group", name)));
        else if (kind == "destination")
            Add(kind, "API destination", name, null);
    }

    // Where a definition or a policy names a resource, its owner sends to it.
    private void AddReferences(string from, string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1_000 });
        Visit(document.RootElement, null);

        void Visit(JsonElement value, string? member)
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.Object:
                    foreach (var inner in value.EnumerateObject())
                        Visit(inner.Value, inner.Name);
                    break;
                case JsonValueKind.Array:
                    foreach (var inner in value.EnumerateArray())
                        Visit(inner, member);
                    break;
                case JsonValueKind.String:
                    Connect(from, Referred(member, value.GetString()!));
                    break;
            }
        }
    }

    private static string? Referred(string? member, string text) => MapPulse.NodeOf(text) ?? member switch
    {
        "EventBusName" => $"bus:{text}",
        "FunctionName" => $"function:{text}",
        "TableName" => $"table:{text}",
        "QueueUrl" => $"queue:{text[(text.LastIndexOf('/') + 1)..]}",
        _ => null,
    };

    private void Add(string kind, string word, string name, string? link)
    {
        var key = $"{kind}:{name}";
        nodes.TryAdd(key, new MapNode(key, word, name, link));
    }

    private void Connect(string from, string? to, string? pulse = null)
    {
        if (to is not null && to != from && nodes.ContainsKey(from) && nodes.ContainsKey(to))
            edges.TryAdd((from, to), new MapEdge(from, to, pulse ?? $"{from}>{to}"));
    }
}
