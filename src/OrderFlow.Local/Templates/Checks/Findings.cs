using OrderFlow.Local.Templates.Sources;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks;

/// <summary>What the checks of a template have found, each thing once.</summary>
internal sealed class Findings(TemplatePlaces places)
{
    private readonly List<TemplateDiagnostic> diagnostics = [];
    private readonly HashSet<(string Code, string Pointer, string Message)> known = [];

    /// <summary>All, in the order of the file.</summary>
    public IReadOnlyList<TemplateDiagnostic> InOrder => [.. diagnostics.OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)];

    public bool HasAny(params IReadOnlyCollection<string> codes) => diagnostics.Exists(diagnostic => codes.Contains(diagnostic.Code));

    public void Error(string code, string pointer, string message) => Add(code, DiagnosticSeverity.Error, pointer, message);

    public void Warning(string code, string pointer, string message) => Add(code, DiagnosticSeverity.Warning, pointer, message);

    /// <summary>Takes back what a resource accepts.</summary>
    /// <returns>Whether there was anything to take back.</returns>
    public bool Accept(string logicalId, string code) =>
        diagnostics.RemoveAll(diagnostic => diagnostic.LogicalId == logicalId && diagnostic.Code == code) > 0;

    private void Add(string code, DiagnosticSeverity severity, string pointer, string message)
    {
        if (!known.Add((code, pointer, message)))
            return;
        var place = places.Of(pointer);
        var steps = pointer.Split('/');
        var logicalId = steps.Length > 2 ? steps[2].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) : null;
        diagnostics.Add(new TemplateDiagnostic(code, severity, logicalId, pointer, place.Line, place.Column, char.ToUpperInvariant(message[0]) + message[1..]));
    }
}
