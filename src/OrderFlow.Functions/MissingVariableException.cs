namespace OrderFlow.Functions;

/// <summary>A function lacks an environment variable that it is configured by.</summary>
/// <param name="name">The variable.</param>
public sealed class MissingVariableException(string name)
    : Exception($"The environment variable {name} is not set. The function's resource in serverless.template has to set it.")
{
    /// <summary>The variable that is not set.</summary>
    public string Name { get; } = name;
}
