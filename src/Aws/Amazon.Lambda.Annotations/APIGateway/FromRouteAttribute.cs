namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>Takes a parameter from a placeholder of the route.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class FromRouteAttribute : Attribute, INamedAttribute
{
    /// <summary>The placeholder's name; by default the parameter's own.</summary>
    public string Name { get; set; }
}
