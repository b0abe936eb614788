using OrderFlow.Tests;

namespace OrderFlow.Cli.Tests;

/// <summary>What the tests use of the repository.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = RepositoryRoot.Combine();

    /// <summary>The template of the reference systems.</summary>
    public static string Template { get; } = RepositoryRoot.Combine("serverless.template");
}
