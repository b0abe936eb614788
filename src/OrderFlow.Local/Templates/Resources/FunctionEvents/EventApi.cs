using OrderFlow.Local.Services.ApiGateway.Apis;
using OrderFlow.Local.Templates.Resources.ApiGateway;

namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>What the events of functions say about APIs.</summary>
internal static class EventApi
{
    /// <summary>The API that an event names, or the one that SAM makes for events without one.</summary>
    public static GatewayApi Of(FunctionEvent source, ApiCatalog apis, string property, string implicitApi)
    {
        var properties = source.Source.Structure("Properties") ?? source.Source.With([]);
        var id = properties.OptionalText(property) ?? ApiIds.OfApi(source.Function.StackName, implicitApi);
        return apis.Find(id) ?? throw properties.Error($"{property} is {id}, which is the id of no API.");
    }

    /// <summary>The id of the authorizer that an event names, else that of the API's default one; <c>NONE</c> is for none.</summary>
    public static string? Authorizer(ResourceProperties properties, GatewayApi api)
    {
        if (properties.Structure("Auth") is not { } auth)
            return api.DefaultAuthorizerId;
        auth.Allow("Authorizer", "ApiKeyRequired", "AuthorizationScopes", "InvokeRole", "ResourcePolicy", "OverrideApiAuth");
        MethodAuthorization.RefuseApiKey(auth);
        if (auth.OptionalText("Authorizer") is not { } name)
            return api.DefaultAuthorizerId;
        if (name == "NONE")
            return null;
        var id = ServerlessAuth.IdOf(api.Id, name);
        return api.Authorizers.ContainsKey(id) ? id : throw auth.Error($"the Authorizer {name} is none of the API {api.Name}; Lambda authorizers are served.");
    }

    /// <exception cref="TemplateException">The path is none, or another function has it.</exception>
    public static void Add(GatewayApi api, ResourceProperties properties, Func<ApiRoute> route)
    {
        try
        {
            var added = route();
            if (api.Routes.TryGetValue(added.Key, out var before) && before.Integration is { Type: IntegrationType.LambdaProxy, Uri: var uri } && uri != added.Integration?.Uri)
                throw properties.Error($"the API {api.Name} has {added.Key} already.");
            api.Add(added);
        }
        catch (FormatException error)
        {
            throw properties.Error(error.Message, error);
        }
    }
}
