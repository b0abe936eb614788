using System.Text.Json;
using OrderFlow.Local.Console.Live;
using OrderFlow.Local.Console.Queues;
using OrderFlow.Local.Services;
using OrderFlow.Local.Services.ApiGateway.Apis;
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

    // The keys of APIs by their ids.
    private readonly Dictionary<string, string> apis;

    private SystemMap(ConsoleServices services) => apis = services.Apis.All.ToDictionary(api => api.Id, api => $"api:{api.Name}");

    public IReadOnlyList<MapNode> Nodes => [.. nodes.Values];

    public IReadOnlyList<MapEdge> Edges => [.. edges.Values];

    public static SystemMap Of(ConsoleServices services)
    {
        var map = new SystemMap(services);
        map.AddResources(services);
        foreach (var bus in services.Events.Buses)
            map.AddRules(bus, services.Events.Rules(bus.Name));
        foreach (var subscription in services.Topics.Subscriptions)
            map.Connect($"topic:{subscription.TopicName}", MapPulse.NodeOf(subscription.Endpoint));
        foreach (var mapping in services.EventSources.All)
            map.Connect(MapPulse.NodeOf(mapping.QueueArn) ?? "", $"function:{mapping.FunctionName}");
        foreach (var destination in services.ApiDestinations.All)
            map.Connect($"destination:{destination.Name}", services.Apis.All.Where(api => destination.InvocationEndpoint.Contains(api.Id, StringComparison.Ordinal)).Select(api => $"api:{api.Name}").FirstOrDefault());
        foreach (var api in services.Apis.All)
            map.AddApi(api);
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
        foreach (var api in services.Apis.All)
            Add("api", api.Protocol switch { ApiProtocolType.Rest => "REST API", ApiProtocolType.Http => "HTTP API", _ => "WebSocket API" }, api.Name, null);
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

    private void AddApi(GatewayApi api)
    {
        var key = $"api:{api.Name}";
        foreach (var integration in api.Routes.Values.Select(api.IntegrationOf).OfType<ApiIntegration>())
        {
            Connect(key, MapPulse.NodeOf(integration.Uri));
            foreach (var (name, argument) in integration.Arguments)
                Connect(key, Referred(name, argument.ToString()));
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

    private string? Referred(string? member, string text) => MapPulse.NodeOf(text) ?? member switch
    {
        _ when Arn.Parse(text) is { Service: "execute-api" } stage => apis.GetValueOrDefault(stage.Resource.Split('/')[0]),
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
