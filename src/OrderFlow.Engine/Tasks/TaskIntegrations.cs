using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using OrderFlow.StatesLanguage.Model;

namespace OrderFlow.Engine.Tasks;

/// <summary>Which integration does the work of which resources.</summary>
public sealed class TaskIntegrations
{
    private readonly ConcurrentDictionary<string, ITaskIntegration> byKey = new(StringComparer.Ordinal);
    private ITaskIntegration? fallback;

    /// <summary>Registers an integration for an action of a service, such as <c>("events", "putEvents")</c>.</summary>
    /// <param name="service">The service as a resource names it: <c>events</c>, <c>aws-sdk:s3</c>.</param>
    /// <param name="action">The action without its pattern.</param>
    /// <param name="integration">What does the work, whichever the pattern.</param>
    /// <returns>This registry.</returns>
    public TaskIntegrations Add(string service, string action, ITaskIntegration integration)
    {
        byKey[service + ":" + action] = integration;
        return this;
    }

    /// <summary>Registers an integration for every action of a service that has none of its own.</summary>
    /// <param name="service">The service as a resource names it.</param>
    /// <param name="integration">What does the work.</param>
    /// <returns>This registry.</returns>
    public TaskIntegrations AddService(string service, ITaskIntegration integration)
    {
        byKey[service] = integration;
        return this;
    }

    /// <summary>Registers the integration for tasks whose resource is a Lambda function's own ARN.</summary>
    /// <param name="integration">What invokes functions; the arguments are the payload, the result is the function's.</param>
    /// <returns>This registry.</returns>
    public TaskIntegrations AddLambdaFunctions(ITaskIntegration integration)
    {
        byKey[nameof(TaskResourceKind.LambdaFunction)] = integration;
        return this;
    }

    /// <summary>Registers the integration for activities; it gets the task token, and the result comes with it.</summary>
    /// <param name="integration">What queues tasks for workers.</param>
    /// <returns>This registry.</returns>
    public TaskIntegrations AddActivities(ITaskIntegration integration)
    {
        byKey[nameof(TaskResourceKind.Activity)] = integration;
        return this;
    }

    /// <summary>Registers the integration for every resource that no other is registered for.</summary>
    /// <param name="integration">What does the work.</param>
    /// <returns>This registry.</returns>
    public TaskIntegrations AddFallback(ITaskIntegration integration)
    {
        fallback = integration;
        return this;
    }

    /// <summary>Finds the integration for a resource: its action's, else its service's, else the fallback.</summary>
    /// <param name="resource">The resource of a Task state.</param>
    /// <param name="integration">What does its work.</param>
    /// <returns>False where none is registered.</returns>
    public bool TryGet(TaskResource resource, [NotNullWhen(true)] out ITaskIntegration? integration)
    {
        var found = resource.Kind == TaskResourceKind.Service
            ? byKey.TryGetValue(resource.Service + ":" + resource.Action, out integration)
                || byKey.TryGetValue(resource.Service, out integration)
            : byKey.TryGetValue(resource.Kind.ToString(), out integration);
        if (!found)
            integration = fallback;
        return integration is not null;
    }
}
