namespace OrderFlow.Local.Tests;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The project folder of the tests' functions.</summary>
    public static string Functions { get; } = Path.Combine(Root, "tests", "OrderFlow.Local.Tests.Functions");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OrderFlow.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
        return folder;
    }
}
