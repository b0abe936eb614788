using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.Local.Templates.Sources;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks;

/// <summary>What the checks of a template have found, each thing once.</summary>
internal sealed class Findings(TemplatePlaces places)
{
    private readonly List<TemplateDiagnostic> diagnostics = [];
    private readonly HashSet<TemplateDiagnostic> known = [];

    /// <summary>All: those of the template in the order of the file, then those of each definition in the order of its file.</summary>
    public IReadOnlyList<TemplateDiagnostic> InOrder =>
    [
        .. diagnostics.OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column),
    ];

    public bool HasAny(params IReadOnlyCollection<string> codes) => diagnostics.Exists(diagnostic => codes.Contains(diagnostic.Code));

    public void Error(string code, string pointer, string message) => Add(code, DiagnosticSeverity.Error, pointer, message);

    public void Warning(string code, string pointer, string message) => Add(code, DiagnosticSeverity.Warning, pointer, message);

    public void Error(string code, DefinitionPlace at, string message) => Add(code, DiagnosticSeverity.Error, at, message);

    public void Warning(string code, DefinitionPlace at, string message) => Add(code, DiagnosticSeverity.Warning, at, message);

    public void Add(string code, DiagnosticSeverity severity, DefinitionPlace at, string message) =>
        Add(new TemplateDiagnostic(code, severity, at.LogicalId, at.Pointer, at.Place.Line, at.Place.Column, Sentence(message))
        {
            EndLine = at.Place.EndLine,
            EndColumn = at.Place.EndColumn,
            File = at.File,
        });

    /// <summary>Takes back what a resource accepts.</summary>
    /// <returns>Whether there was anything to take back.</returns>
    public bool Accept(string logicalId, string code) =>
        diagnostics.RemoveAll(diagnostic => diagnostic.LogicalId == logicalId && diagnostic.Code == code) > 0;

    public void Add(string code, DiagnosticSeverity severity, string pointer, string message)
    {
        var place = places.Of(pointer);
        var steps = pointer.Split('/');
        var logicalId = steps.Length > 2 ? steps[2].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) : null;
        Add(new TemplateDiagnostic(code, severity, logicalId, pointer, place.Line, place.Column, Sentence(message)));
    }

    private void Add(TemplateDiagnostic diagnostic)
    {
        if (known.Add(diagnostic))
            diagnostics.Add(diagnostic);
    }

    private static string Sentence(string message) => char.ToUpperInvariant(message[0]) + message[1..];
}
