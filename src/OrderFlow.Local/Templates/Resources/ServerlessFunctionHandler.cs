using Newtonsoft.Json;
using OrderFlow.Local.Services;
using OrderFlow.Local.Services.EventBridge;
using OrderFlow.Local.Services.Lambda;

namespace OrderFlow.Local.Templates.Resources;

/// <summary>SAM's functions, with the role and the rules that SAM makes for them.</summary>
/// <seealso href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html"/>
internal sealed class ServerlessFunctionHandler(LambdaService lambda, EventBridgeService bridge, LocalAccount account, TimeProvider time) : IResourceHandler
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
            derived.Add(await RuleAsync(deployment, source.Name, properties.Structure("Events")!.Structure(source.Name)!, lambda.ArnOf(name)));
        return deployment.Deployed(name, ("Arn", lambda.ArnOf(name))) with { Derived = derived };
    }

    public async Task DeleteAsync(DeployedResource resource)
    {
        foreach (var rule in resource.Derived.Where(derived => derived.Type == "AWS::Events::Rule"))
        {
            var parts = rule.Reference.Split('|');
            await bridge.DeleteRuleAsync(parts[0], parts[1]);
        }

        await lambda.DeleteAsync(resource.Reference);
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

    private async Task<DeployedResource> RuleAsync(ResourceDeployment deployment, string name, ResourceProperties source, string functionArn)
    {
        if (source.Text("Type") is not ("EventBridgeRule" or "CloudWatchEvent"))
            throw source.Error($"events of the type {source.Text("Type")} are not served yet; EventBridgeRule is.");
        var properties = source.Structure("Properties") ?? throw source.Error("the property Properties is required.");
        properties.Allow("RuleName", "EventBusName", "Pattern", "Input", "InputPath", "InputTransformer", "RetryPolicy", "DeadLetterConfig", "State", "Target");
        var target = (Newtonsoft.Json.Linq.JObject)properties.Values.DeepClone();
        foreach (var own in new[] { "RuleName", "EventBusName", "Pattern", "State", "Target" })
            target.Remove(own);
        target["Id"] = properties.Structure("Target")?.OptionalText("Id") ?? $"{deployment.LogicalId}{name}LambdaTarget";
        target["Arn"] = functionArn;

        var logicalId = deployment.LogicalId + name;
        var rule = new Rule(
            properties.OptionalText("RuleName") ?? deployment.GeneratedName(64, logicalId),
            EventBridgeService.BusName(properties.OptionalText("EventBusName")),
            (properties.Structure("Pattern") ?? throw properties.Error("the property Pattern is required.")).Values.ToString(Formatting.None))
        {
            Enabled = properties.OptionalText("State") is not "DISABLED",
            Targets = RuleTargetProperties.Read([new ResourceProperties($"{Type} {deployment.LogicalId}.Events.{name}", target)]),
        };
        try
        {
            await bridge.DeleteRuleAsync(rule.BusName, rule.Name);
            await bridge.PutRuleAsync(rule);
        }
        catch (Protocols.ServiceException error)
        {
            throw properties.Error($"{error.Code}: {error.Message}", error);
        }

        return new DeployedResource(logicalId, "AWS::Events::Rule", $"{rule.BusName}|{rule.Name}", new Dictionary<string, string> { ["Arn"] = bridge.RuleArn(rule) });
    }
}
