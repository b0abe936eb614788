namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>Takes a parameter from a header of the request; casing does not matter.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class FromHeaderAttribute : Attribute, INamedAttribute
{
    /// <summary>The header's name; by default the parameter's own.</summary>
    public string Name { get; set; }
}
