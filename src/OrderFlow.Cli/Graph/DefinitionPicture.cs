using OrderFlow.Cli.Definitions;
using OrderFlow.StatesLanguage.Diagrams;
using OrderFlow.StatesLanguage.Diagrams.Svg;
using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Cli.Graph;

/// <summary>A definition as it is drawn, or why it is not.</summary>
/// <param name="Text">The drawing; null when there are errors.</param>
/// <param name="Errors">What is wrong, each with the file and the place in it.</param>
internal sealed record DefinitionPicture(string? Text, IReadOnlyList<string> Errors)
{
    /// <summary>Draws a definition that has no errors. Warnings do not matter to a picture.</summary>
    /// <exception cref="DefinitionFileException">The file cannot be read as what it is.</exception>
    public static DefinitionPicture Of(DefinitionFile file, string format, SvgTheme theme)
    {
        var yaml = file.IsYaml ? file.ReadYaml() : null;
        var json = yaml?.Json ?? file.Text;
        var errors = DefinitionValidator.Validate(json).Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            return new DefinitionPicture(null, [.. errors.Select(error => (yaml is null ? error : Moved(error, yaml.PlaceOf(error.Pointer))).ToString(file.Name))]);
        var definition = DefinitionReader.Read(json);
        return new DefinitionPicture(format == "mermaid" ? MermaidDiagram.Write(definition) : SvgDiagram.Write(definition, new SvgOptions { Theme = theme, Title = TitleOf(file) }), []);
    }

    private static Diagnostic Moved(Diagnostic diagnostic, (int Line, int Column) place) => diagnostic with { Line = place.Line, Column = place.Column };

    private static string TitleOf(DefinitionFile file)
    {
        if (file.IsStandardInput)
            return "State machine";
        var name = Path.GetFileName(file.Path);
        var ending = DefinitionFiles.Endings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ?? Path.GetExtension(name);
        return name[..^ending.Length];
    }
}
