using System.Collections.Concurrent;

namespace OrderFlow.Local.Services.ApiGateway.Apis;

/// <summary>The APIs of an endpoint. The template alone describes them, so they are put together anew at every start and nothing of them is on disk.</summary>
internal sealed class ApiCatalog(LocalAccount account, LocalUrls urls)
{
    private readonly ConcurrentDictionary<string, GatewayApi> apis = new();

    public IReadOnlyList<GatewayApi> All => [.. apis.Values.OrderBy(api => api.Name, StringComparer.Ordinal)];

    public GatewayApi? Find(string id) => apis.GetValueOrDefault(id);

    /// <summary>Adds an API, whose URL is a local one from now on.</summary>
    public void Put(GatewayApi api)
    {
        apis[api.Id] = api;
        urls.Add(api.Id);
    }

    /// <summary>The host name that an API has on AWS.</summary>
    public string HostOf(string id) => $"{id}.execute-api.{account.Region}.amazonaws.com";

    /// <summary>The URL that an API has on AWS, without a stage.</summary>
    public string EndpointOf(GatewayApi api) => $"{(api.Protocol == ApiProtocolType.WebSocket ? "wss" : "https")}://{HostOf(api.Id)}";

    /// <summary>The ARN that policies know a request by.</summary>
    /// <param name="api">The API.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="request">Method and path, such as <c>GET/orders/1</c>, or the key of a WebSocket route.</param>
    public string ArnOf(GatewayApi api, ApiStage stage, string request) => account.Arn("execute-api", $"{api.Id}/{stage.Name}/{request}");
}
