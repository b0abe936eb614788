namespace OrderFlow.Functions.Contracts;

/// <summary>The locations that orders are taken from.</summary>
public static class Locations
{
    /// <summary>Western Europe.</summary>
    public const string EuWest = "eu-west";

    /// <summary>Eastern Europe.</summary>
    public const string EuEast = "eu-east";

    /// <summary>The western United States.</summary>
    public const string UsWest = "us-west";

    /// <summary>The eastern United States.</summary>
    public const string UsEast = "us-east";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [EuWest, EuEast, UsWest, UsEast];
}
