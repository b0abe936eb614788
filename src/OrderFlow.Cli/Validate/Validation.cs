using OrderFlow.Cli.Definitions;
using OrderFlow.Local.Templates.Checks;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Cli.Validate;

/// <summary>Validates files, each with the template that deploys it, where there is one.</summary>
/// <param name="templates">Where templates are looked for.</param>
/// <param name="type">The type to validate as; null for the one that the template gives, or else STANDARD.</param>
internal sealed class Validation(TemplateSearch templates, StateMachineType? type)
{
    private readonly Dictionary<string, string[]> lines = [];

    /// <exception cref="DefinitionFileException">A file cannot be read as what it is.</exception>
    public ValidationReport Run(IReadOnlyList<DefinitionFile> files)
    {
        var validated = new List<ValidatedFile>();
        var findings = new List<Finding>();
        var deployed = new List<(DefinitionFile File, TemplateDefinitions Template)>();
        foreach (var file in files)
        {
            if (TemplateFile.Is(file))
            {
                findings.AddRange(OfTemplate(file));
                validated.Add(new ValidatedFile(file.Name, file.Name));
                continue;
            }

            var template = templates.For(file);
            validated.Add(new ValidatedFile(file.Name, template is null ? null : DefinitionFile.NameOf(template.Path)));
            if (template is null)
                findings.AddRange(Alone(file));
            else
                deployed.Add((file, template));
        }

        foreach (var group in deployed.GroupBy(pair => pair.Template, pair => pair.File.Path))
            findings.AddRange(group.Key.Check([.. group], type).Select(diagnostic => Of(diagnostic, group.Key.Path)));
        return new ValidationReport(validated, [.. findings.Distinct().OrderBy(finding => Order(finding, validated)).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)]);
    }

    private IEnumerable<Finding> OfTemplate(DefinitionFile file)
    {
        var template = TemplateSearch.Read(file.Path);
        return template.Count > 0
            ? template.Check(null, type).Select(diagnostic => Of(diagnostic, template.Path))
            : throw new DefinitionFileException($"The template {file.Name} has no state machines.");
    }

    private IEnumerable<Finding> Alone(DefinitionFile file)
    {
        var yaml = file.IsYaml ? file.ReadYaml() : null;
        return DefinitionValidator.Validate(yaml?.Json ?? file.Text, type ?? StateMachineType.Standard).Select(diagnostic =>
        {
            return Finding.Of(file, yaml?.PlaceOf(diagnostic.Pointer) is var (line, column) ? diagnostic with { Line = line, Column = column, EndLine = 0, EndColumn = 0 } : diagnostic);
        });
    }

    private Finding Of(TemplateDiagnostic diagnostic, string template)
    {
        var path = diagnostic.File ?? template;
        return new Finding(DefinitionFile.NameOf(path), diagnostic.Severity, diagnostic.Code, diagnostic.Pointer, diagnostic.Line, diagnostic.Column, diagnostic.Message, diagnostic.HelpLink)
        {
            EndLine = diagnostic.EndLine,
            EndColumn = diagnostic.EndColumn,
            SourceLine = LineOf(path, diagnostic.Line),
        };
    }

    private string? LineOf(string path, int line)
    {
        if (!lines.TryGetValue(path, out var known))
            lines[path] = known = DefinitionFile.LinesOf(File.ReadAllText(path));
        return line > 0 && line <= known.Length ? known[line - 1] : null;
    }

    private static int Order(Finding finding, List<ValidatedFile> files) =>
        files.FindIndex(file => file.Name == finding.File) is var index and >= 0 ? index : files.Count;
}
