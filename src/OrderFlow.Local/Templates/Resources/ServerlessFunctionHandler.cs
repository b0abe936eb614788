using Newtonsoft.Json;
using OrderFlow.Local.Services;
using OrderFlow.Local.Services.Lambda;
using OrderFlow.Local.Templates.Resources.FunctionEvents;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>SAM's functions, with the role and the rules that SAM makes for them.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html"/>
internal sealed class ServerlessFunctionHandler(
    LambdaService lambda, IReadOnlyList<IFunctionEventHandler> events, LocalAccount account, TimeProvider time) : IResourceHandler
{
    public string Type => "AWS::Serverless::Function";

    public async Task<DeployedResource> DeployAsync(ResourceDeployment deployment)
    {
        var properties = deployment.Properties;
        properties.Allow(
            "FunctionName", "Handler", "CodeUri", "Runtime", "Description", "MemorySize", "Timeout", "Environment", "Role", "Policies",
            "PackageType", "Architectures", "Tags", "Tracing", "EventInvokeConfig", "DeadLetterQueue", "Events",
            "ReservedConcurrentExecutions", "LoggingConfig", "EphemeralStorage", "PermissionsBoundary");
        if (properties.OptionalText("PackageType") is "Image")
            throw properties.Error("functions in container images are not served; PackageType is Zip.");

        var name = properties.OptionalText("FunctionName") ?? deployment.GeneratedName();
        var role = properties.OptionalText("Role") ?? account.GlobalArn("iam", $"role/{deployment.GeneratedName(64, deployment.LogicalId + "Role")}");
        try
        {
            await lambda.PutAsync(Function(deployment, name, role));
        }
        catch (FunctionLoadException error)
        {
            throw properties.Error(error.Message, error);
        }

        var derived = new List<DeployedResource>();
        if (!properties.Has("Role"))
            derived.Add(new DeployedResource(deployment.LogicalId + "Role", "AWS::IAM::Role", role.Split('/')[^1], new Dictionary<string, string> { ["Arn"] = role }));
        foreach (var source in (properties.Structure("Events")?.Values ?? []).Properties())
            derived.AddRange(await EventAsync(new FunctionEvent(deployment, source.Name, properties.Structure("Events")!.Structure(source.Name)!, name, lambda.ArnOf(name))));
        return deployment.Deployed(name, ("Arn", lambda.ArnOf(name))) with { Derived = derived };
    }

    public Task DeleteAsync(DeployedResource resource) => lambda.DeleteAsync(resource.Reference);

    private Task<IReadOnlyList<DeployedResource>> EventAsync(FunctionEvent source)
    {
        var type = source.Source.Text("Type");
        var handler = events.FirstOrDefault(handler => handler.Types.Contains(type))
            ?? throw source.Source.Error($"events of the type {type} are not served; these are: {string.Join(", ", events.SelectMany(handler => handler.Types))}.");
        return handler.DeployAsync(source);
    }

    private FunctionDefinition Function(ResourceDeployment deployment, string name, string role)
    {
        var properties = deployment.Properties;
        return new FunctionDefinition(name, properties.Text("Handler"), Path.GetFullPath(Path.Combine(deployment.TemplateFolder, properties.OptionalText("CodeUri") ?? ".")))
        {
            Runtime = properties.OptionalText("Runtime") ?? "dotnet10",
            Description = properties.OptionalText("Description"),
            Role = role,
            Timeout = properties.OptionalInt("Timeout") ?? 3,
            MemorySize = properties.OptionalInt("MemorySize") ?? 128,
            Environment = properties.Structure("Environment")?.TextMap("Variables") ?? new Dictionary<string, string>(),
            ReservedConcurrency = properties.OptionalInt("ReservedConcurrentExecutions"),
            Asynchronous = Asynchronous(properties),
            Policies = properties.Values["Policies"]?.ToString(Formatting.None),
            LastModified = time.GetUtcNow(),
        };
    }

    private static AsynchronousInvocation Asynchronous(ResourceProperties properties)
    {
        var configuration = properties.Structure("EventInvokeConfig");
        var result = configuration is null ? new AsynchronousInvocation() : AsynchronousInvocationProperties.Read(configuration, "Destination");
        return result with { DeadLetterTarget = properties.Structure("DeadLetterQueue")?.Text("TargetArn") };
    }
}
