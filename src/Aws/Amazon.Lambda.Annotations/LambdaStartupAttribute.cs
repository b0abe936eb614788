namespace Amazon.Lambda.Annotations;

/// <summary>Marks the class whose ConfigureServices(IServiceCollection) or ConfigureHostBuilder() sets up dependency injection for the functions of the project; there is one at most.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class LambdaStartupAttribute : Attribute;
