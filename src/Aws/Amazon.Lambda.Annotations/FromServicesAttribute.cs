namespace Amazon.Lambda.Annotations;

/// <summary>Takes a parameter from the services, which are scoped to the invocation.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public class FromServicesAttribute : Attribute;
