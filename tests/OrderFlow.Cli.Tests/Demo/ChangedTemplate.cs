namespace OrderFlow.Cli.Tests.Demo;

/// <summary>A copy of the repository's template, changed in one place, beside what it refers to.</summary>
internal sealed class ChangedTemplate : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-template-");

    public ChangedTemplate(Func<string, string> change)
    {
        File.WriteAllText(Template, change(File.ReadAllText(Repository.Template)));
        Link("src");
        Link("workflows");
    }

    public string Template => Path.Combine(folder.FullName, "serverless.template");

    public void Dispose() => folder.Delete(recursive: true);

    private void Link(string name) =>
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, name), Path.Combine(Repository.Root, name));
}
