using OrderFlow.Local.Services.ApiGateway.Apis;

namespace OrderFlow.Local.Templates.Resources.ApiGateway;

/// <summary>The OpenAPI document of an API of SAM: in the template, or in a file beside it.</summary>
internal static class ServerlessDefinition
{
    public static OpenApiDocument? Read(ResourceDeployment deployment, ApiProtocolType protocol)
    {
        var properties = deployment.Properties;
        if (properties.Structure("DefinitionBody") is { } body)
            return new OpenApiDocument(body, protocol);
        if (properties.OptionalText("DefinitionUri") is not { } uri)
            return null;
        var root = Path.GetFullPath(deployment.TemplateFolder) + Path.DirectorySeparatorChar;
        var file = Path.GetFullPath(Path.Combine(root, uri));
        if (uri.Contains("://", StringComparison.Ordinal) || !file.StartsWith(root, StringComparison.Ordinal))
            throw properties.Error($"DefinitionUri is {uri}; a file in the template's folder is expected.");
        return new OpenApiDocument(properties.With(TemplateText.ReadFile(file)), protocol);
    }
}
