using OrderFlow.Tests;

namespace OrderFlow.Benchmarks;

/// <summary>Finds the documents that the benchmarks run over: <c>../shared/bench</c> beside the repository, unless told otherwise.</summary>
internal static class BenchmarkFiles
{
    /// <summary>The environment variable with which BenchmarkDotNet's own processes are told of another folder.</summary>
    public const string FolderVariable = "ORDERFLOW_BENCH";

    /// <summary>The folder of the documents.</summary>
    public static string Folder =>
        Environment.GetEnvironmentVariable(FolderVariable) ??
        // BenchmarkDotNet runs from a folder of its own below the project's output.
        Path.Combine(RepositoryRoot.Folder ?? Directory.GetCurrentDirectory(), "..", "shared", "bench");

    /// <summary>The path of one document.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public static string Find(string folder, string name)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name));
        return File.Exists(path) ? path : throw new FileNotFoundException($"There is no {path}; name the folder of the documents after the benchmark.", path);
    }
}
