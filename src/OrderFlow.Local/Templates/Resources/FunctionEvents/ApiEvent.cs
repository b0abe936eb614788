using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Templates.Resources.ApiGateway;

namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>Methods of REST APIs whose integration is the function.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-api.html"/>
internal sealed class ApiEvent(ApiCatalog apis) : IFunctionEventHandler
{
    public IReadOnlyList<string> Types { get; } = ["Api"];

    public Task<IReadOnlyList<DeployedResource>> DeployAsync(FunctionEvent source)
    {
        var properties = source.Properties;
        properties.Allow("Path", "Method", "RestApiId", "Auth", "TimeoutInMillis", "RequestModel", "RequestParameters", "ResponseTransferMode");
        foreach (var unserved in (ReadOnlySpan<string>)["RequestModel", "RequestParameters"])
        {
            if (properties.Has(unserved))
                throw properties.Error($"{unserved} is not served: requests are not validated here.");
        }

        var api = EventApi.Of(source, apis, "RestApiId", ImplicitApis.RestApi);
        var path = properties.Text("Path");
        var resource = ApiIds.OfPart(api.Id, path);
        api.Resources[resource] = path;
        EventApi.Add(api, properties, () => ApiRoute.Of(properties.Text("Method"), path) with
        {
            ResourceId = resource,
            AuthorizerId = EventApi.Authorizer(properties, api),
            Integration = new IntegrationSource(properties, "AWS_PROXY") { Uri = source.FunctionArn, TimeoutInMillis = properties.OptionalInt("TimeoutInMillis") }.Read(api.Protocol),
        });
        return Task.FromResult<IReadOnlyList<DeployedResource>>([]);
    }
}
