using OrderFlow.Cli.Definitions;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Cli.Validate;

/// <summary>Something that is wrong in a file.</summary>
/// <param name="File">The file as messages show it.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Code">What it is.</param>
/// <param name="Pointer">The JSON pointer of the place.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="HelpLink">The section of the page that explains the code.</param>
internal sealed record Finding(string File, DiagnosticSeverity Severity, string Code, string Pointer, int Line, int Column, string Message, string HelpLink)
{
    /// <summary>What is wrong in the text of a file.</summary>
    public static Finding Of(DefinitionFile file, Diagnostic diagnostic) =>
        new(file.Name, diagnostic.Severity, diagnostic.Code, diagnostic.Pointer, diagnostic.Line, diagnostic.Column, diagnostic.Message, diagnostic.HelpLink)
        {
            SourceLine = file.LineAt(diagnostic.Line),
        };

    public bool IsError => Severity is DiagnosticSeverity.Error;

    /// <summary>The severity as all formats name it.</summary>
    public string Level => IsError ? "error" : "warning";

    /// <summary>The line of the file that it is in, or null when the file has no such line.</summary>
    public string? SourceLine { get; init; }
}
