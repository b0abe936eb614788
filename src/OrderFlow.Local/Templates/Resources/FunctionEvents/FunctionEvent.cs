namespace OrderFlow.Local.Templates.Resources.FunctionEvents;

/// <summary>One event source of a function, or of a state machine that rules start.</summary>
/// <param name="Function">The deployment of the function.</param>
/// <param name="Name">The key under <c>Events</c>.</param>
/// <param name="Source">What stands there: <c>Type</c> and <c>Properties</c>.</param>
/// <param name="FunctionName">The name of the function.</param>
/// <param name="FunctionArn">The ARN of the function.</param>
internal sealed record FunctionEvent(ResourceDeployment Function, string Name, ResourceProperties Source, string FunctionName, string FunctionArn)
{
    /// <summary>The logical id that SAM gives to what it makes for the source.</summary>
    public string LogicalId => Function.LogicalId + Name;

    /// <summary>What follows the logical id in the id of a rule's target.</summary>
    public string TargetIdSuffix { get; init; } = "LambdaTarget";

    /// <summary>The role that a rule needs for its target, or null.</summary>
    public string? RoleArn { get; init; }

    public ResourceProperties Properties => Source.Structure("Properties") ?? throw Source.Error("the property Properties is required.");
}
