using Amazon.Lambda.Annotations.SourceGenerator.Models;

namespace Amazon.Lambda.Annotations.SourceGenerator.Templates;

/// <summary>Keeps the functions' resources in the template as the annotations say; everything else stays as it is.</summary>
internal static class TemplateSynchronizer
{
    private const string Tool = "Amazon.Lambda.Annotations";

    /// <summary>Writes the template's text anew.</summary>
    /// <param name="text">The template as it is; empty for a new one.</param>
    /// <param name="functions">The functions of the project.</param>
    /// <param name="codeUri">The path of the project, seen from the template.</param>
    /// <param name="runtime">The Lambda runtime.</param>
    /// <param name="isDescriptionSuppressed">Whether the description must not name the annotations.</param>
    public static string Apply(string text, IReadOnlyList<FunctionModel> functions, string codeUri, string runtime, bool isDescriptionSuppressed)
    {
        var template = TemplateDocument.Parse(text);
        if (string.IsNullOrEmpty(text))
        {
            template.Set("AWSTemplateFormatVersion", "2010-09-09");
            template.Set("Transform", "AWS::Serverless-2016-10-31");
        }

        TemplateDescription.Apply(template, isDescriptionSuppressed);
        var kept = new HashSet<string>();
        foreach (var function in functions.Where(function => IsOurs(template, function.ResourceName)))
        {
            FunctionResource.Apply(template, function, codeUri, runtime);
            EventSynchronizer.Apply(template, function);
            kept.Add(function.ResourceName);
        }

        foreach (var orphan in template.Keys("Resources").Where(name => IsOrphan(template, name) && !kept.Contains(name)))
            template.Remove($"Resources.{orphan}");
        return template.ToString();
    }

    /// <summary>A resource that somebody wrote by hand under the function's name stays theirs.</summary>
    private static bool IsOurs(TemplateDocument template, string resource) =>
        !template.Exists($"Resources.{resource}") || template.Text($"Resources.{resource}.Metadata.Tool") == Tool;

    private static bool IsOrphan(TemplateDocument template, string resource) =>
        template.Text($"Resources.{resource}.Type") == "AWS::Serverless::Function" && template.Text($"Resources.{resource}.Metadata.Tool") == Tool;
}
