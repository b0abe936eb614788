using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks;

/// <summary>Something that is wrong in a template or in a definition that it deploys: what, where, and what to do about it.</summary>
/// <param name="Code">One of <see cref="TemplateDiagnosticCode"/>; for what is wrong in a definition by itself, one of <see cref="DiagnosticCode"/>.</param>
/// <param name="Severity">Error: it is refused on deployment or does not work; warning: it works, and is more or less than is meant.</param>
/// <param name="LogicalId">The resource, parameter or output that it is about; null when it is about the template.</param>
/// <param name="Pointer">The JSON pointer (RFC 6901) of the place in <see cref="File"/>.</param>
/// <param name="Line">The line of the place in the file, from 1.</param>
/// <param name="Column">The column of the place in the line in UTF-16 units, from 1.</param>
/// <param name="Message">A sentence that says what is wrong, and one that says what to do.</param>
public sealed record TemplateDiagnostic(
    string Code, DiagnosticSeverity Severity, string? LogicalId, string Pointer, int Line, int Column, string Message)
{
    /// <summary>The page that explains every code of templates, relative to the root of the repository.</summary>
    public const string HelpPage = "docs/template-diagnostics.md";

    /// <summary>The line that the place ends in, from 1; 0 when the end is not known.</summary>
    public int EndLine { get; init; }

    /// <summary>The column after the last character of the place in UTF-16 units, from 1; 0 when the end is not known.</summary>
    public int EndColumn { get; init; }

    /// <summary>The full path of the definition's file that the place is in; <see langword="null"/> for the template.</summary>
    public string? File { get; init; }

    /// <summary>Where the code is explained, with what to do: a section of a page in the repository, relative to its root.</summary>
    public string HelpLink => $"{(TemplateDiagnosticCode.All.Contains(Code) ? HelpPage : Diagnostic.HelpPage)}#{Code.ToLowerInvariant()}";

    /// <summary><c>(line,column): error CODE: pointer: message</c>.</summary>
    public override string ToString() => ToString("");

    /// <summary><c>path(line,column): error CODE: pointer: message</c>, the form that compilers and editors understand.</summary>
    /// <param name="path">The path of the template.</param>
    public string ToString(string path) =>
        $"{File ?? path}({Line},{Column}): {(Severity is DiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Pointer}: {Message}";
}
