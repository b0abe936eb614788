namespace Amazon.Lambda.Annotations.APIGateway;

/// <summary>Takes a parameter from the request's body; any type but string is read from JSON.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class FromBodyAttribute : Attribute;
