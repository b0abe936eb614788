namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>Takes a parameter from the request's query.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class FromQueryAttribute : Attribute, INamedAttribute
{
    /// <summary>The query parameter's name; by default the parameter's own.</summary>
    public string Name { get; set; }
}
