using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Amazon.Lambda.Annotations.SourceGenerator.Templates;

/// <summary>Finds the template of a project: the one that its aws-lambda-tools-defaults.json names, or else serverless.template beside the project file.</summary>
internal static class TemplateLocator
{
    private const string Defaults = "aws-lambda-tools-defaults.json";

    public static string Find(string projectDirectory)
    {
        var defaults = Directory.GetFiles(projectDirectory, Defaults, SearchOption.AllDirectories).FirstOrDefault();
        var named = defaults is null ? null : Named(defaults);
        return Path.GetFullPath(string.IsNullOrEmpty(named)
            ? Path.Combine(projectDirectory, "serverless.template")
            : Path.Combine(Path.GetDirectoryName(defaults)!, named!.Replace(Path.AltDirectorySeparatorChar, Path.DirectorySeparatorChar)));
    }

    private static string? Named(string defaults)
    {
        try
        {
            return (string?)JObject.Parse(File.ReadAllText(defaults))["template"];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
