namespace OrderFlow.Tests;

/// <summary>The checkout that a test runs in.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder with the solution; null outside of a checkout.</summary>
    public static string? Folder { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The path of something in the checkout.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no checkout.</exception>
    public static string Combine(params string[] path) =>
        Path.Combine([Folder ?? throw new DirectoryNotFoundException("The tests run outside of the repository."), .. path]);

    private static string? Find(DirectoryInfo? folder) =>
        folder is null || File.Exists(Path.Combine(folder.FullName, "OrderFlow.sln")) ? folder?.FullName : Find(folder.Parent);
}
