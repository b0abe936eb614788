using System.Text;

namespace OrderFlow.StatesLanguage.Build;

/// <summary>Writes generated files where their content changed, and remembers them, so that one no longer generated is removed.</summary>
internal sealed class GeneratedFiles(string folder, string? list)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<string> written = [];

    public void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        written.Add(path);
        if (File.Exists(path) && File.ReadAllText(path) == text)
            return;
        Directory.CreateDirectory(folder);
        File.WriteAllText(path, text, Utf8);
    }

    /// <summary>Writes the list, which also tells the build when the step ran.</summary>
    /// <param name="deleteOthers">Whether everything was generated, so that what the list names beside it is left over.</param>
    public void Complete(bool deleteOthers)
    {
        if (list is null || !deleteOthers)
            return;
        if (File.Exists(list))
            foreach (var old in File.ReadAllLines(list).Except(written).Where(File.Exists))
                File.Delete(old);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(list))!);
        File.WriteAllLines(list, written, Utf8);
    }
}
