using OrderFlow.Local.Services.Lambda;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>What happens to a function's asynchronous invocations, as a resource of its own.</summary>
internal sealed class EventInvokeConfigHandler(LambdaService lambda) : IResourceHandler
{
    public string Type => "AWS::Lambda::EventInvokeConfig";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow("FunctionName", "Qualifier", "DestinationConfig", "MaximumEventAgeInSeconds", "MaximumRetryAttempts");
        var function = lambda.Existing(properties.Text("FunctionName"));
        var configuration = AsynchronousInvocationProperties.Read(properties, "Destination");
        await lambda.ConfigureAsync(function.Name, configuration with { DeadLetterTarget = function.Asynchronous.DeadLetterTarget });
        return deployment.Deployed(function.Name);
    }

    public Task DeleteAsync(DeployedResource resource) =>
        lambda.Functions.Any(function => function.Name == resource.Reference)
            ? lambda.ConfigureAsync(resource.Reference, new AsynchronousInvocation())
            : Task.CompletedTask;
}
