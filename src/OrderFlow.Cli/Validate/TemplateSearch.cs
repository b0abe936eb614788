using OrderFlow.Cli.Definitions;
using OrderFlow.Local;
using OrderFlow.Local.Templates;
using OrderFlow.Local.Templates.Checks;

namespace OrderFlow.Cli.Validate;

/// <summary>Finds the template that deploys a definition: the one that is given, or the nearest above the file that refers to it.</summary>
/// <param name="given">The template to look in; null to search for one.</param>
internal sealed class TemplateSearch(string? given)
{
    private static readonly string[] Names = ["serverless.template", "template.json", "template.yaml", "template.yml"];

    private readonly Dictionary<string, TemplateDefinitions?> loaded = [];

    /// <summary>Why templates that were found could not be read; definitions below them were validated without.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>The template of a definition, or null when there is none.</summary>
    /// <exception cref="DefinitionFileException">The template that is given cannot be read.</exception>
    public TemplateDefinitions? For(DefinitionFile file)
    {
        if (file.IsStandardInput)
            return null;
        return given is not null
            ? Read(given) is var template && template.Files.Contains(file.Path) ? template : null
            : Above(file.Path).Select(Find).FirstOrDefault(found => found?.Files.Contains(file.Path) is true);
    }

    /// <summary>Reads a template.</summary>
    /// <exception cref="DefinitionFileException">It cannot be read.</exception>
    public static TemplateDefinitions Read(string path)
    {
        try
        {
            return TemplateDefinitions.Load(path);
        }
        catch (LocalEndpointException error)
        {
            throw new DefinitionFileException(error.Message);
        }
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var folder = new DirectoryInfo(path).Parent; folder is not null; folder = folder.Parent)
        {
            foreach (var name in Names)
            {
                var candidate = Path.Combine(folder.FullName, name);
                if (File.Exists(candidate))
                    yield return candidate;
            }
        }
    }

    private TemplateDefinitions? Find(string path)
    {
        if (loaded.TryGetValue(path, out var known))
            return known;
        try
        {
            return loaded[path] = TemplateDefinitions.Load(path);
        }
        catch (TemplateException error)
        {
            // Other tools have files of these names, too; that of Lambda's deploy tool is a template whatever is wrong with it.
            if (Path.GetFileName(path) == Names[0])
                Problems.Add(error.Message);
            return loaded[path] = null;
        }
    }
}
