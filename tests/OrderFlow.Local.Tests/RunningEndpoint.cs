using System.Text.Json.Nodes;
using Amazon.CloudWatchLogs;
using Amazon.EventBridge;
using Amazon.Runtime;
using Amazon.SQS;
using Amazon.SQS.Model;
using Amazon.StepFunctions;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Services.EventBridge.Metrics;

namespace OrderFlow.Local.Tests;

/// <summary>A local endpoint on a free port with a template and data of its own, and SDK clients for it.</summary>
internal sealed class RunningEndpoint : IAsyncDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);
    private static readonly BasicAWSCredentials Credentials = new("local", "local");

    private RunningEndpoint(LocalEndpoint endpoint)
    {
        Endpoint = endpoint;
        var url = endpoint.Url.ToString();
        Events = new AmazonEventBridgeClient(Credentials, new AmazonEventBridgeConfig { ServiceURL = url, AuthenticationRegion = "us-east-1" });
        Logs = new AmazonCloudWatchLogsClient(Credentials, new AmazonCloudWatchLogsConfig { ServiceURL = url, AuthenticationRegion = "us-east-1" });
        Queues = new AmazonSQSClient(Credentials, new AmazonSQSConfig { ServiceURL = url, AuthenticationRegion = "us-east-1" });
        Workflows = new AmazonStepFunctionsClient(Credentials, new AmazonStepFunctionsConfig { ServiceURL = url, AuthenticationRegion = "us-east-1", DisableHostPrefixInjection = true });
        Http = new HttpClient { BaseAddress = endpoint.Url };
    }

    public LocalEndpoint Endpoint { get; }

    public IAmazonEventBridge Events { get; }

    public IAmazonCloudWatchLogs Logs { get; }

    public IAmazonSQS Queues { get; }

    public IAmazonStepFunctions Workflows { get; }

    public HttpClient Http { get; }

    public static async Task<RunningEndpoint> StartAsync(TestFolder folder, string template, TimeProvider? time = null, IReadOnlyDictionary<string, string>? parameters = null) =>
        new(await LocalEndpoint.StartAsync(Options(folder, template, time, parameters)));

    public static LocalEndpointOptions Options(TestFolder folder, string template, TimeProvider? time = null, IReadOnlyDictionary<string, string>? parameters = null) => new()
    {
        TemplatePath = folder.File("serverless.template", template),
        DataFolder = Path.Combine(folder.Path, "data"),
        Port = 0,
        TimeProvider = time ?? TimeProvider.System,
        Parameters = parameters ?? new Dictionary<string, string>(),
    };

    /// <summary>Waits for a hop; those that were before count.</summary>
    public async Task<Hop> HopAsync(HopKind kind, string resource, Func<Hop, bool>? matches = null)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        try
        {
            await foreach (var hop in Endpoint.Hops.FollowAsync(fromStart: true, deadline.Token))
            {
                if (hop.Kind == kind && hop.Resource == resource && matches?.Invoke(hop) is null or true)
                    return hop;
            }
        }
        catch (OperationCanceledException)
        {
            // Told below, with what happened instead.
        }

        throw new TimeoutException($"{kind} {resource} did not happen. What did: {string.Join("\n", Endpoint.Hops.Recent.Select(hop => $"{hop.Kind} {hop.Resource} {hop.Note}"))}");
    }

    /// <summary>Takes the one message that a queue has, waiting for it.</summary>
    public async Task<Message> ReceiveAsync(string queue)
    {
        var url = (await Queues.GetQueueUrlAsync(queue)).QueueUrl;
        using var deadline = new CancellationTokenSource(Deadline);
        while (true)
        {
            var received = await Queues.ReceiveMessageAsync(
                new ReceiveMessageRequest { QueueUrl = url, WaitTimeSeconds = 20, MessageAttributeNames = ["All"], MessageSystemAttributeNames = ["All"] }, deadline.Token);
            if (received.Messages is [var message])
                return message;
        }
    }

    /// <summary>What became of a rule's events.</summary>
    public RuleMetrics Metrics(string bus, string rule) =>
        Endpoint.Services.EventBridge.Metrics(Endpoint.Services.EventBridge.ExistingRule(bus, rule));

    /// <summary>Waits until nothing is being delivered and nothing is due.</summary>
    public Task DeliveriesIdleAsync() => Endpoint.Services.Deliveries.WhenIdleAsync();

    public async Task<JsonNode?> PostAsync(string target, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new StringContent(body) };
        request.Headers.Add("X-Amz-Target", target);
        using var response = await Http.SendAsync(request);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in (IDisposable[])[Events, Logs, Queues, Workflows, Http])
            client.Dispose();
        await Endpoint.DisposeAsync();
    }
}
