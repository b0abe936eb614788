namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>One event source of a function.</summary>
/// <param name="Function">The deployment of the function.</param>
/// <param name="Name">The key under <c>Events</c>.</param>
/// <param name="Source">What stands there: <c>Type</c> and <c>Properties</c>.</param>
/// <param name="FunctionName">The name of the function.</param>
/// <param name="FunctionArn">The ARN of the function.</param>
internal sealed record FunctionEvent(ResourceDeployment Function, string Name, ResourceProperties Source, string FunctionName, string FunctionArn)
{
    /// <summary>The logical id that SAM gives to what it makes for the source.</summary>
    public string LogicalId => Function.LogicalId + Name;

    public ResourceProperties Properties => Source.Structure("Properties") ?? throw Source.Error("the property Properties is required.");
}
