using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>Reads how methods and routes are protected.</summary>
internal static class MethodAuthorization
{
    /// <summary>The authorizer of a method or route, or null when it has none.</summary>
    /// <exception cref="TemplateException">Its type is not served, or there is no such authorizer.</exception>
    public static string? Read(ResourceProperties properties, GatewayApi api)
    {
        var type = properties.OptionalText("AuthorizationType") ?? "NONE";
        if (type == "NONE")
            return null;
        if (type != "CUSTOM")
            throw properties.Error($"the AuthorizationType {type} is not served; NONE and CUSTOM are.");
        var id = properties.Text("AuthorizerId");
        return api.Authorizers.ContainsKey(id) ? id : throw properties.Error($"AuthorizerId is {id}, which is the id of no authorizer of the API {api.Name}.");
    }

    /// <exception cref="TemplateException">An API key is required.</exception>
    public static void RefuseApiKey(ResourceProperties properties)
    {
        if (properties.OptionalBool("ApiKeyRequired") == true)
            throw properties.Error("ApiKeyRequired is not served: there are no API keys here.");
    }
}
