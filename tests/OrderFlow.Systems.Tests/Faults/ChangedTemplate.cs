using System.Text.Json.Nodes;
using OrderFlow.Tests;

namespace OrderFlow.Systems.Tests.Faults;

/// <summary>The repository's template with a change, in a folder from which all that it names is found as well.</summary>
internal sealed class ChangedTemplate : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderflow-template-");

    public ChangedTemplate(Action<JsonNode> change)
    {
        var template = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine("serverless.template")))!;
        change(template);
        File.WriteAllText(Path, template.ToJsonString());
        foreach (var name in new[] { "src", "workflows" })
            Directory.CreateSymbolicLink(System.IO.Path.Combine(folder.FullName, name), RepositoryRoot.Combine(name));
    }

    public string Path => System.IO.Path.Combine(folder.FullName, "serverless.template");

    public void Dispose() => folder.Delete(recursive: true);
}
