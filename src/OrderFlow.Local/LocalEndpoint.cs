using OrderFlow.Local.Hops;
using OrderFlow.Local.Hosting;
using OrderFlow.Local.Templates;

namespace OrderFlow.Local;

/// <summary>
/// A local AWS endpoint that runs a serverless.template whole and durable: EventBridge, Step Functions, Lambda, CloudWatch Logs,
/// SQS and SNS for AWS clients on one loopback URL. Several may run in one process, each with its own data folder.
/// </summary>
/// <remarks>
/// Functions run in the process. Environment variables belong to the process: each function is constructed with its own in force,
/// and they stay set until the endpoint is disposed, so code that reads one later, or another endpoint in the process, may see
/// the value of the function that was constructed last.
/// </remarks>
public sealed class LocalEndpoint : IAsyncDisposable
{
    private readonly LocalServices services;
    private readonly LoopbackServer server;

    private LocalEndpoint(LocalServices services, LoopbackServer server, IReadOnlyDictionary<string, string> outputs)
    {
        this.services = services;
        this.server = server;
        Outputs = outputs;
    }

    /// <summary>Where AWS clients find it, such as <c>http://127.0.0.1:4566/</c>.</summary>
    public Uri Url => server.Url;

    /// <summary>The region in its ARNs.</summary>
    public string Region => services.Account.Region;

    /// <summary>The account id in its ARNs.</summary>
    public string AccountId => services.Account.AccountId;

    /// <summary>What happens in it, hop by hop.</summary>
    public HopFeed Hops => services.Hops;

    /// <summary>The services behind it.</summary>
    internal LocalServices Services => services;

    /// <summary>The values of the template's section Outputs.</summary>
    public IReadOnlyDictionary<string, string> Outputs { get; }

    /// <summary>The parameters of the template whose values were made up, since they have <c>NoEcho</c>, no default, and no value was passed.</summary>
    public IReadOnlyCollection<string> GeneratedParameters => services.GeneratedParameters;

    /// <summary>Deploys a template and serves it. What the data folder holds from before goes on: executions, deliveries, messages.</summary>
    /// <param name="options">What, where and how.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <exception cref="LocalEndpointException">
    /// The port is in use (<see cref="PortInUseException"/>), the data folder is in use or damaged, or the template cannot be deployed (<see cref="TemplateException"/>).
    /// </exception>
    public static async Task<LocalEndpoint> StartAsync(LocalEndpointOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        // Reading the template needs nothing of the rest; a start is as long as the longer of the two.
        var template = Task.Run(() => TemplateDocument.Load(options.TemplatePath), cancellationToken);
        // The port first: it is the cheapest thing to fail, and the template's queue URLs need it.
        var listening = await LoopbackServer.ListenAsync(options.Port, cancellationToken);
        LocalServices? parts = null;
        try
        {
            parts = await LocalServices.OpenAsync(options, listening.Url, cancellationToken);
            var outputs = await parts.DeployAsync(await template, cancellationToken);
            listening.Serve(parts.Router.ServeAsync);
            return new LocalEndpoint(parts, listening, outputs);
        }
        catch
        {
            await listening.DisposeAsync();
            if (parts is not null)
                await parts.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops serving, lets what runs come to a durable place, and closes the data folder.</summary>
    public async ValueTask DisposeAsync()
    {
        services.EndWaits();
        await services.CloseConnectionsAsync();
        // A function whose calls were cut off would count as failed, and be tried again only a minute after the next start.
        await services.StopDeliveriesAsync();
        await server.DisposeAsync();
        await services.DisposeAsync();
    }
}
