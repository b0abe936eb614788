namespace OrderFlow.Conformance.Tests;

/// <summary>A folder of recordings that a test writes for itself.</summary>
internal sealed class CaseFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("orderflow-cases-").FullName;

    /// <summary>Writes a file of cases, or of something that a test wants to see refused.</summary>
    /// <returns>The file's path.</returns>
    public string Write(string name, string content)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllText(file, content);
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
