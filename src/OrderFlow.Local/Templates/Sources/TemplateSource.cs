using Newtonsoft.Json.Linq;

namespace OrderFlow.Local.Templates.Sources;

/// <summary>A template as it stands in its file, JSON or YAML.</summary>
/// <param name="Root">The template.</param>
/// <param name="Places">Where its values stand.</param>
internal sealed record TemplateSource(JObject Root, TemplatePlaces Places)
{
    /// <exception cref="TemplateException">The file is missing or holds no object; the message has file, line and column.</exception>
    public static TemplateSource Read(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new TemplateException($"{path} cannot be read: {error.Message}", error);
        }

        return Parse(text, path);
    }

    /// <summary>Reads JSON if the text begins as JSON does, and YAML otherwise, as CloudFormation does.</summary>
    /// <exception cref="TemplateException">The text is neither.</exception>
    public static TemplateSource Parse(string text, string path)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new TemplateException($"{path}: the file is empty.");
        return text.TrimStart()[0] is '{' or '[' or '"' ? JsonTemplate.Read(text, path) : YamlTemplate.Read(text, path);
    }

    /// <summary>The error for a place of a file, in the form that editors understand.</summary>
    public static TemplateException Error(string path, TemplatePlace place, string message, Exception? cause = null) =>
        new($"{path}({place.Line},{place.Column}): {message}", cause);
}
