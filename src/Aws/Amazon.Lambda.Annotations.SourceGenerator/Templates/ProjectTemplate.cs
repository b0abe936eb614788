using System.Xml.Linq;
using Amazon.Lambda.Annotations.SourceGenerator.Models;

namespace Amazon.Lambda.Annotations.SourceGenerator.Templates;

/// <summary>The template of a project on disk.</summary>
internal static class ProjectTemplate
{
    /// <summary>Brings the template up to date; it is written only if that changes it.</summary>
    /// <exception cref="NotSupportedException">The template is YAML.</exception>
    public static void Synchronize(string projectDirectory, IReadOnlyList<FunctionModel> functions, string runtime)
    {
        var path = TemplateLocator.Find(projectDirectory);
        if (functions.Count == 0 && !File.Exists(path))
            return;

        var present = File.Exists(path) ? File.ReadAllText(path) : "";
        if (present.Trim() is { Length: > 0 } text && text[0] != '{')
            throw new NotSupportedException($"The template {path} is not JSON; templates in YAML are not supported.");

        var codeUri = RelativePath.Between(Path.GetDirectoryName(path)!, projectDirectory);
        var updated = TemplateSynchronizer.Apply(present, functions, codeUri, runtime, IsDescriptionSuppressed(projectDirectory));
        if (!string.Equals(updated, present, StringComparison.Ordinal))
            File.WriteAllText(path, updated);
    }

    private static bool IsDescriptionSuppressed(string projectDirectory) =>
        Directory.GetFiles(projectDirectory, "*.csproj") is { Length: 1 } projects
        && XDocument.Load(projects[0]).Descendants("AWSSuppressLambdaAnnotationsTelemetry").FirstOrDefault()?.Value is { } value
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
