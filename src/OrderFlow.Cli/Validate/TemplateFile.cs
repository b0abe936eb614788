using System.Text;
using System.Text.Json;
using OrderFlow.Cli.Definitions;

namespace OrderFlow.Cli.Validate;

/// <summary>Tells templates from definitions.</summary>
internal static class TemplateFile
{
    /// <summary>Whether a file is a template: by its name or, where that does not tell, by having Resources and no States.</summary>
    public static bool Is(DefinitionFile file)
    {
        if (file.IsStandardInput || DefinitionFiles.Endings.Any(ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            return false;
        if (Path.GetExtension(file.Path) == ".template")
            return true;
        var members = file.IsYaml ? OfYaml(file.Text) : OfJson(file.Text);
        return members.Contains("Resources") && !members.Contains("States");
    }

    private static HashSet<string> OfYaml(string text) =>
        [.. text.Split('\n').Where(line => line.Length > 0 && char.IsLetter(line[0])).Select(line => line.Split(':')[0])];

    private static HashSet<string> OfJson(string text)
    {
        var members = new HashSet<string>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType is JsonTokenType.PropertyName)
                    members.Add(reader.GetString()!);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // What is wrong with the text is said by what reads it next.
        }

        return members;
    }
}
