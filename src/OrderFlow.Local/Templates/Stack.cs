using OrderFlow.Local.Protocols;
using OrderFlow.Local.Services;
using OrderFlow.Local.Storage;
using OrderFlow.Local.Templates.Resources;

namespace OrderFlow.Local.Templates;

/// <summary>The resources of a template, deployed: created at first, brought up to date afterwards, deleted when they vanish from it.</summary>
internal sealed class Stack(string name, LocalAccount account, Catalog<DeployedResource> deployed, IEnumerable<IResourceHandler> handlers)
{
    private readonly Dictionary<string, IResourceHandler> byType = handlers.ToDictionary(handler => handler.Type);

    /// <summary>Deploys a template; what the resources hold (records, messages, executions) stays.</summary>
    /// <param name="template">The template.</param>
    /// <param name="parameters">The value of every parameter.</param>
    /// <returns>The values of the section Outputs.</returns>
    /// <exception cref="TemplateException">The template cannot be deployed.</exception>
    public async Task<IReadOnlyDictionary<string, string>> DeployAsync(TemplateDocument template, IReadOnlyDictionary<string, Newtonsoft.Json.Linq.JToken> parameters)
    {
        var scope = new TemplateScope(template, parameters, PseudoParameters());
        TemplateRules.Assert(template, scope);
        foreach (var resource in template.Resources.Values)
            HandlerOf(resource.Type, resource.LogicalId);
        var order = DeployOrder.Of(template, resource => resource.Condition is null || scope.Condition(resource.Condition));
        foreach (var resource in order)
            await DeployAsync(resource, template, scope);
        await DeleteOthersAsync(order);
        return Outputs(template, scope);
    }

    private async Task DeployAsync(TemplateResource resource, TemplateDocument template, TemplateScope scope)
    {
        var place = $"{resource.Type} {resource.LogicalId}";
        var resolved = (Newtonsoft.Json.Linq.JObject)scope.At(place).Resolve(resource.Properties)!;
        var handler = HandlerOf(resource.Type, resource.LogicalId);
        var before = deployed.Find(resource.LogicalId);
        DeployedResource after;
        try
        {
            after = await handler.DeployAsync(new ResourceDeployment(resource, new ResourceProperties(place, resolved), name, template.Folder));
        }
        catch (ServiceException error)
        {
            throw new TemplateException($"{place}: {error.Code}: {error.Message}", error);
        }

        await deployed.PutAsync(resource.LogicalId, after);
        scope.Add(after);
        if (before is not null && !before.Retained)
            await DeleteReplacedAsync(before, after);
    }

    // Another name or type makes another resource; the one before has no place in the template any more.
    private async Task DeleteReplacedAsync(DeployedResource before, DeployedResource after)
    {
        if (before.Type != after.Type || Identity(before) != Identity(after))
        {
            await DeleteAsync(before);
            return;
        }

        foreach (var derived in before.Derived.Where(derived => after.Derived.All(current => Identity(current) != Identity(derived))))
            await HandlerOf(derived.Type, derived.LogicalId).DeleteAsync(derived);
    }

    // What stands before others goes after them: a function's rules are deleted before it.
    private async Task DeleteAsync(DeployedResource resource)
    {
        foreach (var derived in resource.Derived)
            await HandlerOf(derived.Type, derived.LogicalId).DeleteAsync(derived);
        await HandlerOf(resource.Type, resource.LogicalId).DeleteAsync(resource);
    }

    private async Task DeleteOthersAsync(IReadOnlyList<TemplateResource> order)
    {
        var current = order.Select(resource => resource.LogicalId).ToHashSet();
        // Rules go before their buses, and what depends on functions before the functions.
        var vanished = deployed.All.Select(entry => entry.Value)
            .Where(resource => !current.Contains(resource.LogicalId))
            .OrderBy(resource => resource.Type is "AWS::Events::EventBus" ? 1 : 0);
        foreach (var resource in vanished)
        {
            if (!resource.Retained)
                await DeleteAsync(resource);
            await deployed.RemoveAsync(resource.LogicalId);
        }
    }

    private static Dictionary<string, string> Outputs(TemplateDocument template, TemplateScope scope)
    {
        var outputs = new Dictionary<string, string>();
        foreach (var output in template.Outputs.Properties())
        {
            if (output.Value is not Newtonsoft.Json.Linq.JObject declaration)
                throw new TemplateException($"The output {output.Name} is not an object.");
            if (TemplateText.Scalar(declaration["Condition"]) is { } condition && !scope.Condition(condition))
                continue;
            var at = scope.At($"The output {output.Name}");
            outputs[output.Name] = TemplateText.Scalar(at.Resolve(declaration["Value"] ?? throw at.Error("it has no Value."))) ?? throw at.Error("its Value is not a text.");
        }

        return outputs;
    }

    private IResourceHandler HandlerOf(string type, string logicalId) =>
        byType.GetValueOrDefault(type) ?? throw new TemplateException($"The resource {logicalId} has the type {type}, which the local endpoint does not serve.");

    // The URL in a queue's Ref has the port in it, which may be another one at every start.
    private static string Identity(DeployedResource resource) => resource.Attributes.GetValueOrDefault("Arn", resource.Reference);

    private Dictionary<string, string> PseudoParameters() => new()
    {
        ["AWS::AccountId"] = account.AccountId,
        ["AWS::Region"] = account.Region,
        ["AWS::Partition"] = account.Partition,
        ["AWS::URLSuffix"] = "amazonaws.com",
        ["AWS::StackName"] = name,
        ["AWS::StackId"] = account.Arn("cloudformation", $"stack/{name}/00000000-0000-0000-0000-000000000000"),
    };
}
