using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks;

/// <summary>Something that is wrong in a template: what, where, and what to do about it.</summary>
/// <param name="Code">One of <see cref="TemplateDiagnosticCode"/>.</param>
/// <param name="Severity">Error: it is refused on deployment or does not work; warning: it works, and is more or less than is meant.</param>
/// <param name="LogicalId">The resource, parameter or output that it is about; null when it is about the template.</param>
/// <param name="Pointer">The JSON pointer (RFC 6901) of the place.</param>
/// <param name="Line">The line of the place in the file, from 1.</param>
/// <param name="Column">The column of the place in the line in UTF-16 units, from 1.</param>
/// <param name="Message">A sentence that says what is wrong, and one that says what to do.</param>
public sealed record TemplateDiagnostic(
    string Code, DiagnosticSeverity Severity, string? LogicalId, string Pointer, int Line, int Column, string Message)
{
    /// <summary><c>(line,column): error CODE: pointer: message</c>.</summary>
    public override string ToString() => ToString("");

    /// <summary><c>path(line,column): error CODE: pointer: message</c>, the form that compilers and editors understand.</summary>
    /// <param name="path">The path of the template.</param>
    public string ToString(string path) =>
        $"{path}({Line},{Column}): {(Severity is DiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Pointer}: {Message}";
}
