using OrderFlow.Local.Services.EventBridge.Connections;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>Connections of API destinations. What a template says replaces the secrets at every start.</summary>
internal sealed class ConnectionHandler(ConnectionService connections) : IResourceHandler
{
    public string Type => "AWS::Events::Connection";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("Name", "Description", "AuthorizationType", "AuthParameters");
        var type = ConnectionMembers.Type(properties.Text("AuthorizationType"));
        var parameters = properties.Structure("AuthParameters") ?? throw properties.Error("the property AuthParameters is required.");
        var connection = await connections.PutAsync(
            properties.OptionalText("Name") ?? deployment.GeneratedName(),
            type,
            properties.OptionalText("Description"),
            ConnectionMembers.Read(parameters.AsCall(), type));
        return deployment.Deployed(
            connection.Name,
            ("Arn", connection.Arn),
            ("ArnForPolicy", connection.Arn[..connection.Arn.LastIndexOf('/')]),
            ("SecretArn", connections.SecretArn(connection)));
    }

    public async Task DeleteAsync(DeployedResource resource)
    {
        if (connections.Find(resource.Reference) is not null)
            await connections.DeleteAsync(resource.Reference);
    }
}
