using OrderFlow.Tests;

namespace OrderFlow.Local.Tests;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    /// <summary>The project folder of the tests' functions.</summary>
    public static string Functions { get; } = RepositoryRoot.Combine("tests", "OrderFlow.Local.Tests.Functions");
}
