namespace OrderFlow.Systems.Tests.Running;

/// <summary>A data folder of one test, gone with it.</summary>
internal sealed class SystemFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-systems-");

    public string Data => Path.Combine(folder.FullName, "data");

    public void Dispose() => folder.Delete(recursive: true);
}
