using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Templates.Resources.ApiGateway;

namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>Routes of HTTP APIs whose integration is the function; without method and path it is the route <c>$default</c>.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-httpapi.html"/>
internal sealed class HttpApiEvent(ApiCatalog apis) : IFunctionEventHandler
{
    public IReadOnlyList<string> Types { get; } = ["HttpApi"];

    public Task<IReadOnlyList<DeployedResource>> DeployAsync(FunctionEvent source)
    {
        var properties = source.Source.Structure("Properties") ?? source.Source.With([]);
        properties.Allow("Path", "Method", "ApiId", "Auth", "TimeoutInMillis", "PayloadFormatVersion", "RouteSettings");
        var api = EventApi.Of(source, apis, "ApiId", ImplicitApis.HttpApi);
        EventApi.Add(api, properties, () => Route(properties) with
        {
            AuthorizerId = EventApi.Authorizer(properties, api),
            Integration = new IntegrationSource(properties, "AWS_PROXY")
            {
                Uri = source.FunctionArn,
                TimeoutInMillis = properties.OptionalInt("TimeoutInMillis"),
                PayloadFormatVersion = properties.OptionalText("PayloadFormatVersion"),
            }.Read(api.Protocol),
        });
        return Task.FromResult<IReadOnlyList<DeployedResource>>([]);
    }

    private static ApiRoute Route(ResourceProperties properties)
    {
        if (!properties.Has("Path") && !properties.Has("Method"))
            return new ApiRoute(ApiRoute.Default);
        var path = properties.Text("Path");
        return path.TrimStart('/') == ApiRoute.Default ? new ApiRoute(ApiRoute.Default) : ApiRoute.Of(properties.OptionalText("Method") ?? ApiRoute.AnyMethod, path);
    }
}
