using Amazon.CloudWatchLogs;
using Amazon.DynamoDBv2;
using Amazon.EventBridge;
using Amazon.Runtime;
using Amazon.SQS;
using Amazon.StepFunctions;
using OrderFlow.Local;
using OrderFlow.Local.Hops;
using OrderFlow.Tests;

namespace OrderFlow.Systems.Tests.Running;

/// <summary>
/// The systems of serverless.template on a local endpoint, as <c>orderflow up</c> runs them, and the clients that users have:
/// AWS SDK clients and HTTP. The feed of hops says when to look; what is seen comes from the clients.
/// </summary>
internal sealed class RunningSystem : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly BasicAWSCredentials Credentials = new("local", "local");

    private readonly LocalEndpoint endpoint;

    private RunningSystem(LocalEndpoint endpoint)
    {
        this.endpoint = endpoint;
        var url = endpoint.Url.ToString();
        var region = endpoint.Region;
        Events = new AmazonEventBridgeClient(Credentials, new AmazonEventBridgeConfig { ServiceURL = url, AuthenticationRegion = region });
        Logs = new AmazonCloudWatchLogsClient(Credentials, new AmazonCloudWatchLogsConfig { ServiceURL = url, AuthenticationRegion = region });
        Queues = new AmazonSQSClient(Credentials, new AmazonSQSConfig { ServiceURL = url, AuthenticationRegion = region });
        Tables = new AmazonDynamoDBClient(Credentials, new AmazonDynamoDBConfig { ServiceURL = url, AuthenticationRegion = region });
        Workflows = new AmazonStepFunctionsClient(
            Credentials, new AmazonStepFunctionsConfig { ServiceURL = url, AuthenticationRegion = region, DisableHostPrefixInjection = true });
        Http = new HttpClient { BaseAddress = endpoint.Url };
    }

    public IAmazonEventBridge Events { get; }

    public IAmazonCloudWatchLogs Logs { get; }

    public IAmazonSQS Queues { get; }

    public IAmazonDynamoDB Tables { get; }

    public IAmazonStepFunctions Workflows { get; }

    public HttpClient Http { get; }

    public IReadOnlyDictionary<string, string> Outputs => endpoint.Outputs;

    /// <summary>Starts the systems.</summary>
    /// <param name="folder">Where their state is; what it holds goes on.</param>
    /// <param name="time">The clock.</param>
    /// <param name="template">The template; null for that of the repository.</param>
    /// <param name="parameters">The values of its parameters; those of secrets may be left out.</param>
    public static async Task<RunningSystem> StartAsync(
        SystemFolder folder, TimeProvider? time = null, string? template = null, IReadOnlyDictionary<string, string>? parameters = null) =>
        new(await LocalEndpoint.StartAsync(new LocalEndpointOptions
        {
            TemplatePath = template ?? RepositoryRoot.Combine("serverless.template"),
            DataFolder = folder.Data,
            Port = 0,
            TimeProvider = time ?? TimeProvider.System,
            Parameters = parameters ?? new Dictionary<string, string>(),
            OnUnexpected = error => throw new InvalidOperationException("A defect of the endpoint.", error),
        }));

    /// <summary>Waits for something to happen; what happened before counts.</summary>
    public Task<Hop> HopAsync(HopKind kind, string resource, Func<Hop, bool>? matches = null) =>
        OnceAsync(hop => hop.Kind == kind && hop.Resource == resource && matches?.Invoke(hop) is not false, hop => Task.FromResult<Hop?>(hop), $"{kind} {resource}");

    /// <summary>Looks each time that something of a kind happens, until what is looked for is there.</summary>
    public Task<T> OnceAsync<T>(HopKind kind, string resource, Func<Task<T?>> look)
        where T : class => OnceAsync(hop => hop.Kind == kind && hop.Resource == resource, _ => look(), $"what {kind} {resource} would bring");

    /// <summary>Everything that happened in a trace so far.</summary>
    public IReadOnlyList<Hop> HopsOf(string traceId) => [.. endpoint.Hops.Recent.Where(hop => hop.TraceId == traceId)];

    public async ValueTask DisposeAsync()
    {
        foreach (var client in (IDisposable[])[Events, Logs, Queues, Tables, Workflows, Http])
            client.Dispose();
        await endpoint.DisposeAsync();
    }

    private async Task<T> OnceAsync<T>(Func<Hop, bool> happened, Func<Hop, Task<T?>> look, string what)
        where T : class
    {
        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            await foreach (var hop in endpoint.Hops.FollowAsync(fromStart: true, deadline.Token))
            {
                if (happened(hop) && await look(hop) is { } found)
                    return found;
            }
        }
        catch (OperationCanceledException)
        {
            // Told below, with what happened instead.
        }

        throw new TimeoutException($"{what} did not happen. What did:\n{string.Join("\n", endpoint.Hops.Recent.Select(hop => $"{hop.Kind} {hop.Resource} {hop.Item} {hop.Note}"))}");
    }
}
