namespace OrderFlow.Cli.Tests;

/// <summary>The files of one test, gone with it.</summary>
internal sealed class TestFiles : IDisposable
{
    /// <summary>A definition with one mistake: line 4, column 43.</summary>
    public const string Broken = """
        {
          "StartAt": "Price",
          "States": {
            "Price": { "Type": "Pass", "Next": "Pubish" },
            "Publish": { "Type": "Succeed" }
          }
        }
        """;

    /// <summary>A definition with a warning.</summary>
    public const string Suspicious = """
        { "StartAt": "A", "States": { "A": { "Type": "Pass", "Parameters": { "price": "$.price" }, "End": true } } }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-files-");

    public string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    public string Add(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
