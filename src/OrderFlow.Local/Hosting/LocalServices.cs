using OrderFlow.Engine;
using OrderFlow.Engine.Journal;
using OrderFlow.Engine.Tasks;
using OrderFlow.Local.Console.Live;
using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services;
using OrderFlow.Local.Services.ApiGateway;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.Deliveries;
using OrderFlow.Local.Services.DynamoDb;
using OrderFlow.Local.Services.EventBridge;
using OrderFlow.Local.Services.EventBridge.ApiDestinations;
using OrderFlow.Local.Services.EventBridge.Archives;
using OrderFlow.Local.Services.EventBridge.Connections;
using OrderFlow.Local.Services.EventBridge.Schedules;
using OrderFlow.Local.Services.EventBridge.Tags;
using OrderFlow.Local.Services.Lambda;
using OrderFlow.Local.Services.Lambda.Api;
using OrderFlow.Local.Services.Lambda.EventSources;
using OrderFlow.Local.Services.Lambda.InProcess;
using OrderFlow.Local.Services.Logs;
using OrderFlow.Local.Services.Sns;
using OrderFlow.Local.Services.Sqs;
using OrderFlow.Local.Services.StepFunctions;
using OrderFlow.Local.Storage;
using OrderFlow.Local.Tasks;
using OrderFlow.Local.Templates;

namespace OrderFlow.Local.Hosting;

/// <summary>The services of one endpoint, put together.</summary>
internal sealed partial class LocalServices : IAsyncDisposable
{
    private readonly LocalEndpointOptions options;
    private readonly DataFolder folder;
    private readonly LocalStore store;
    private readonly SecretFile connectionSecrets;
    private readonly WorkflowEngine engine;
    private readonly InProcessFunctionRuntime runtime;
    private readonly DeliveryQueue deliveries;
    private readonly LogsService logs;
    private readonly QueueService queues;
    private readonly TopicService topics;
    private readonly TableService tables;
    private readonly EventBridgeService bridge;
    private readonly RuleSchedules schedules;
    private readonly ConnectionService connections;
    private readonly ApiDestinationService apiDestinations;
    private readonly ArchiveService archives;
    private readonly TagService tags;
    private readonly LocalUrls localUrls;
    private readonly HttpCaller http;
    private readonly LambdaService lambda;
    private readonly EventSourceService eventSources;
    private readonly StateMachineService machines;
    private readonly ApiCatalog gatewayApis;
    private readonly ApiGatewayService gateway;
    private readonly Catalog<DeployedResource> deployed;
    private readonly Catalog<string> records;
    private readonly TaskCompletionSource ready;
    private readonly string url;

    private LocalServices(LocalEndpointOptions options, DataFolder folder, LocalStore store, SecretFile connectionSecrets, WorkflowEngine engine, TaskIntegrations integrations, HopFeed hops, TaskCompletionSource ready, string url)
    {
        this.options = options;
        this.folder = folder;
        this.store = store;
        this.engine = engine;
        this.ready = ready;
        this.url = url;
        Hops = hops;
        Account = new LocalAccount(options.AccountId, options.Region);
        var time = options.TimeProvider;
        deliveries = new DeliveryQueue(hops, options.OnUnexpected);
        logs = new LogsService(store, Account, hops, time);
        queues = new QueueService(store, Account, hops, time);
        tables = new TableService(store, Account, hops, time);
        topics = new TopicService(store, Account, deliveries, hops, () => url, time);
        bridge = new EventBridgeService(store, Account, deliveries, hops, time);
        schedules = new RuleSchedules(store, bridge, options.OnUnexpected, time);
        this.connectionSecrets = connectionSecrets;
        connections = new ConnectionService(store, connectionSecrets, Account, time);
        apiDestinations = new ApiDestinationService(store, connections, Account, time);
        archives = new ArchiveService(store, bridge, Account, time);
        tags = new TagService(store, bridge);
        localUrls = new LocalUrls(() => url);
        gatewayApis = new ApiCatalog(Account, localUrls);
        http = new HttpCaller(localUrls, time);
        runtime = new InProcessFunctionRuntime(Account, logs, new FunctionEnvironment(Account, () => url, localUrls), time);
        lambda = new LambdaService(store, Account, runtime, deliveries, hops);
        eventSources = new EventSourceService(store, Account, queues, lambda, hops, time, options.OnUnexpected);
        machines = new StateMachineService(store, Account, engine, time);
        deployed = new Catalog<DeployedResource>(store, "stack.resource");
        records = new Catalog<string>(store, "stack.record");
        liveStreams = new LiveStreams(hops, time);
        site = new ConsoleSite(Shown());
        AddDeliveries();
        var apis = Apis(integrations);
        AddIntegrations(integrations, apis);
        gateway = new ApiGatewayService(gatewayApis, localUrls, Account, lambda, logs, apis, hops, () => url, time, options.OnUnexpected);
        Router = new ProtocolRouter([new LambdaRestProtocol(lambda, LambdaApi.Routes(lambda, eventSources)), new SnsLinks(apis.OfType<SnsApi>().Single(), topics), gateway.Protocol, Console()], new JsonProtocol(apis), new QueryProtocol(apis), time, options.OnUnexpected);
    }

    public LocalAccount Account { get; }

    public HopFeed Hops { get; }

    /// <summary>The parameters of the template whose values were made up.</summary>
    public IReadOnlyCollection<string> GeneratedParameters { get; private set; } = [];

    public ProtocolRouter Router { get; }

    public EventBridgeService EventBridge => bridge;

    public DeliveryQueue Deliveries => deliveries;

    /// <exception cref="LocalEndpointException">The data folder is in use or damaged.</exception>
    public static async Task<LocalServices> OpenAsync(LocalEndpointOptions options, Uri url, CancellationToken cancellation)
    {
        var dataFolder = DataFolder.Take(options.DataFolder);
        LocalStore? localStore = null;
        try
        {
            localStore = LocalStore.Open(dataFolder.File("local.db"));
            var secretFile = SecretFile.Open(dataFolder.File("secrets.json"));
            var hops = new HopFeed(options.TimeProvider);
            var integrations = new TaskIntegrations();
            var whenReady = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var deferred = new TaskIntegrations().AddFallback(new DeferredTask(whenReady.Task, integrations));
            var workflows = await OpenEngineAsync(options, dataFolder.File("executions.db"), deferred, hops, cancellation);
            return new LocalServices(options, dataFolder, localStore, secretFile, workflows, integrations, hops, whenReady, url.ToString().TrimEnd('/'));
        }
        catch
        {
            if (localStore is not null)
                await localStore.DisposeAsync();
            dataFolder.Dispose();
            throw;
        }
    }

    /// <summary>Deploys the template, then lets deliveries and tasks go on.</summary>
    public async Task<IReadOnlyDictionary<string, string>> DeployAsync(TemplateDocument template, CancellationToken cancellation)
    {
        var generated = GeneratedSecrets.Open(folder.File("parameters.json"));
        var parameters = TemplateParameters.Resolve(template, options.Parameters, generated);
        GeneratedParameters = generated.Used;
        var outputs = await new Stack(options.StackName, Account, deployed, Handlers()).DeployAsync(template, parameters);
        await deliveries.OpenAsync(folder.File("deliveries.db"), options.TimeProvider, cancellation);
        ready.SetResult();
        schedules.Start();
        eventSources.Start();
        return outputs.ToDictionary(output => output.Key, output => localUrls.Localize(output.Value));
    }

    /// <summary>Answers the long polls that wait and ends the streams of open pages, so that the server need not wait for them.</summary>
    public void EndWaits()
    {
        queues.EndWaits();
        liveStreams.End();
        logs.EndFollowing();
    }

    /// <summary>Starts no delivery any more and lets those under way end, which may still call back over HTTP.</summary>
    public Task StopDeliveriesAsync() => deliveries.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await schedules.DisposeAsync();
        await eventSources.DisposeAsync();
        gateway.Dispose();
        await deliveries.DisposeAsync();
        await engine.DisposeAsync();
        await runtime.DisposeAsync();
        Hops.End();
        foreach (var part in (IDisposable[])[http, logs, queues, topics, bridge, connections, apiDestinations, archives, tags, connectionSecrets, lambda, machines, deployed, records, liveStreams, site])
            part.Dispose();
        await store.DisposeAsync();
        folder.Dispose();
    }

    private static async Task<WorkflowEngine> OpenEngineAsync(LocalEndpointOptions options, string file, TaskIntegrations integrations, HopFeed hops, CancellationToken cancellation)
    {
        try
        {
            return await WorkflowEngine.OpenAsync(
                new WorkflowEngineOptions
                {
                    JournalPath = file,
                    Integrations = integrations,
                    TimeProvider = options.TimeProvider,
                    Observers = [new ExecutionHops(hops)],
                },
                cancellation);
        }
        catch (JournalException error)
        {
            throw new LocalEndpointException($"{file} cannot be read ({error.Message}). Restore the data folder from a copy, or name another one to begin anew.", error);
        }
    }
}
