using System.Text.Encodings.Web;
using System.Text.Json;
using OrderFlow.Cli.Definitions;
using OrderFlow.Local.Templates.Checks;
using OrderFlow.StatesLanguage.Validation;
using Spectre.Console;

namespace OrderFlow.Cli.Check;

/// <summary>Prints what was found in a template: for people, and for other programs.</summary>
internal static class FindingsReport
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes each finding as its place, its code and its message, and a line that counts them.</summary>
    public static void WriteText(IAnsiConsole console, string path, IReadOnlyList<TemplateDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var (colour, severity) = diagnostic.Severity is DiagnosticSeverity.Error ? ("red", "error") : ("yellow", "warning");
            console.MarkupLine($"{Markup.Escape($"{FileOf(diagnostic, path)}({diagnostic.Line},{diagnostic.Column})")}: [{colour}]{severity} {diagnostic.Code}[/]");
            console.WriteLine($"  {diagnostic.Pointer}");
            console.WriteLine($"  {diagnostic.Message}");
            console.WriteLine();
        }

        console.WriteLine($"{path}: {Count(diagnostics, DiagnosticSeverity.Error, "error")}, {Count(diagnostics, DiagnosticSeverity.Warning, "warning")}");
    }

    /// <summary>Writes an object with the path and the findings.</summary>
    public static void WriteJson(TextWriter writer, string path, IReadOnlyList<TemplateDiagnostic> diagnostics) => writer.WriteLine(JsonSerializer.Serialize(
        new
        {
            Template = path,
            Diagnostics = diagnostics.Select(diagnostic => new
            {
                diagnostic.Code,
                Severity = diagnostic.Severity is DiagnosticSeverity.Error ? "error" : "warning",
                diagnostic.LogicalId,
                File = FileOf(diagnostic, path),
                diagnostic.Pointer,
                diagnostic.Line,
                diagnostic.Column,
                diagnostic.Message,
                diagnostic.HelpLink,
            }),
        },
        Json));

    private static string FileOf(TemplateDiagnostic diagnostic, string path) => diagnostic.File is { } file ? DefinitionFile.NameOf(file) : path;

    private static string Count(IReadOnlyList<TemplateDiagnostic> diagnostics, DiagnosticSeverity severity, string name) =>
        diagnostics.Count(diagnostic => diagnostic.Severity == severity) switch
        {
            0 => $"no {name}s",
            1 => $"1 {name}",
            var several => $"{several} {name}s",
        };
}
