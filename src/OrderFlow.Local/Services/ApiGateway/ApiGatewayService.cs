using OrderFlow.Local.Hops;
using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Services.ApiGateway.Authorizers;
using OrderFlow.Local.Services.ApiGateway.Integrations;
using OrderFlow.Local.Services.ApiGateway.Logging;
using OrderFlow.Local.Services.ApiGateway.Requests;
using OrderFlow.Local.Services.ApiGateway.WebSockets;
using OrderFlow.Local.Services.Lambda;
using OrderFlow.Local.Services.Logs;

namespace OrderFlow.Local.Services.ApiGateway;

/// <summary>API Gateway: the parts that serve REST, HTTP and WebSocket APIs, put together.</summary>
internal sealed class ApiGatewayService : IDisposable
{
    private readonly ApiConnections connections = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly HttpProxyIntegration http;

    public ApiGatewayService(
        ApiCatalog apis,
        ILocalUrls urls,
        LocalAccount account,
        LambdaService lambda,
        LogsService logs,
        IReadOnlyList<ServiceApi> services,
        HopFeed hops,
        Func<string> endpointUrl,
        TimeProvider time,
        Action<Exception> unexpected)
    {
        var functions = new FunctionCalls(lambda, time);
        var authorizers = new LambdaAuthorizers(functions, apis, time);
        var accessLog = new AccessLog(logs, time);
        http = new HttpProxyIntegration(time, urls.Localize);
        Protocol = new ExecuteApiProtocol(
            apis,
            new RequestReader(apis, account, time, stopping.Token),
            new RestApiExecution(authorizers, functions, http, logs, accessLog, hops, time),
            new HttpApiExecution(authorizers, functions, http, new ServiceIntegration(services, endpointUrl), accessLog, hops),
            new WebSocketSessions(new WebSocketRoutes(authorizers, functions, accessLog, hops, time), connections, time, unexpected),
            new ConnectionsApi(connections, hops));
    }

    public ExecuteApiProtocol Protocol { get; }

    /// <summary>Closes the connections of WebSocket APIs and lets <c>$disconnect</c> be dealt with.</summary>
    public Task CloseConnectionsAsync() => connections.CloseAsync();

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
        http.Dispose();
    }
}
