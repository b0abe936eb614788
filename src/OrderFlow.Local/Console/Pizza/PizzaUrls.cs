using OrderFlow.Local.Console.Serving;
using OrderFlow.Local.Services;
using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Console.Pizza;

/// <summary>Finds the pizza lab's APIs, at the address that the browser knows the endpoint by.</summary>
internal sealed class PizzaUrls(ApiCatalog apis)
{
    private const string HttpApi = "lab_http_api";
    private const string WebSocketApi = "lab_websocket_api";

    public PizzaModel Read(PageRequest request) => new(
        Url("http", HttpApi, ApiProtocolType.Http, request), Url("ws", WebSocketApi, ApiProtocolType.WebSocket, request));

    private string Url(string scheme, string name, ApiProtocolType protocol, PageRequest request)
    {
        if (apis.All.FirstOrDefault(api => api.Name == name && api.Protocol == protocol) is not { } api)
            return "";
        var stage = api.Stages.Keys.Order(StringComparer.Ordinal).FirstOrDefault();
        return $"{scheme}://{request.Host.Value}{LocalUrls.ApiPath}/{api.Id}{(stage is null or ApiStage.Default ? "/" : $"/{stage}")}";
    }
}
