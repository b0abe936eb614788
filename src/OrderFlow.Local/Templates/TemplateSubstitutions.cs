using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Templates;

/// <summary>
/// Applies the <c>template-substitutions</c> of a project's <c>aws-lambda-tools-defaults.json</c>, as the deploy tool does:
/// <c>"JSON path"="file or value"</c>, several separated by semicolons; files are relative to the project's folder.
/// </summary>
/// <seealso href="https://docs.aws.amazon.com/toolkit-for-visual-studio/latest/user-guide/lambda-cli-publish.html"/>
internal static class TemplateSubstitutions
{
    public const string DefaultsFile = "aws-lambda-tools-defaults.json";
    private const string Key = "template-substitutions";

    /// <summary>Applies those of a project folder, if it has a defaults file that is about this template.</summary>
    /// <returns>The files whose text was put into the template, by the JSON pointers of the places.</returns>
    public static IReadOnlyDictionary<string, string> Apply(JObject template, string templatePath, string projectFolder)
    {
        var files = new Dictionary<string, string>();
        var file = Path.Combine(projectFolder, DefaultsFile);
        if (!File.Exists(file))
            return files;
        var defaults = TemplateText.ReadFile(file);
        if (TemplateText.Scalar(defaults["template"]) is { } named && Path.GetFullPath(Path.Combine(projectFolder, named)) != Path.GetFullPath(templatePath))
            return files;
        if (TemplateText.Scalar(defaults[Key]) is not { Length: > 0 } substitutions)
            return files;

        foreach (var (path, value) in Parse(substitutions, file))
        {
            var pointer = Substitute(template, path, Content(value, projectFolder, file), file);
            if (Path.GetFullPath(Path.Combine(projectFolder, value)) is var full && File.Exists(full))
                files[pointer] = full;
        }

        return files;
    }

    /// <summary>Reads <c>"key"="value";"key"="value"</c>; quotes may be left out where neither side holds a separator.</summary>
    public static IReadOnlyList<(string Path, string Value)> Parse(string text, string file)
    {
        var pairs = new List<(string, string)>();
        for (var at = 0; at < text.Length; at++)
        {
            var path = Part(text, ref at, '=');
            if (at >= text.Length || text[at] != '=')
                throw new TemplateException($"{file}: {Key} holds \"{path}\" without a value; it is written as \"JSON path\"=\"file or value\".");
            at++;
            pairs.Add((path, Part(text, ref at, ';')));
        }

        return pairs;
    }

    private static string Part(string text, ref int at, char end)
    {
        var part = new StringBuilder();
        var quoted = false;
        for (; at < text.Length && (quoted || text[at] != end); at++)
        {
            if (text[at] == '"')
                quoted = !quoted;
            else
                part.Append(text[at]);
        }

        return part.ToString().Trim();
    }

    private static string Content(string value, string projectFolder, string file)
    {
        var path = Path.Combine(projectFolder, value);
        if (File.Exists(path))
            return File.ReadAllText(path);
        if (value.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            throw new TemplateException($"{file}: {Key} names {value}, and there is no {Path.GetFullPath(path)}. Is it generated? Then build first.");
        return value;
    }

    private static string Substitute(JObject template, string path, string content, string file)
    {
        JToken? place;
        try
        {
            place = template.SelectToken(path);
        }
        catch (JsonException error)
        {
            throw new TemplateException($"{file}: {Key} has the path {path}: {error.Message}", error);
        }

        if (place is null)
            throw new TemplateException($"{file}: {Key} has the path {path}, which the template does not have.");
        var pointer = JsonPointer.Of(place);
        try
        {
            // The kind of the placeholder decides how the content is read.
            place.Replace(place.Type switch
            {
                JTokenType.Object or JTokenType.Array => TemplateText.Parse(content),
                JTokenType.Boolean => new JValue(bool.Parse(content)),
                JTokenType.Integer => new JValue(long.Parse(content, CultureInfo.InvariantCulture)),
                JTokenType.Float => new JValue(decimal.Parse(content, CultureInfo.InvariantCulture)),
                _ => new JValue(content),
            });
            return pointer;
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            throw new TemplateException($"{file}: {Key} puts a value at {path} that does not fit its placeholder: {error.Message}", error);
        }
    }
}
