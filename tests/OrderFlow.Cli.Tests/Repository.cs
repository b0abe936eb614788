namespace OrderFlow.Cli.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The template of the reference systems.</summary>
    public static string Template => Path.Combine(Root, "serverless.template");

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("The tests do not run inside the repository.")
        : File.Exists(Path.Combine(folder.FullName, "OrderFlow.sln")) ? folder.FullName
        : Find(folder.Parent);
}
