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
            EndLine = diagnostic.EndLine,
            EndColumn = diagnostic.EndColumn,
            SourceLine = file.LineAt(diagnostic.Line),
        };

    public bool IsError => Severity is DiagnosticSeverity.Error;

    /// <summary>The severity as all formats name it.</summary>
    public string Level => IsError ? "error" : "warning";

    /// <summary>The line that it ends in; 0 when that is not known.</summary>
    public int EndLine { get; init; }

    /// <summary>The column after its last character; 0 when that is not known.</summary>
    public int EndColumn { get; init; }

    /// <summary>Where it ends, at its last line and after its last column: the end that is known, or else that of the token that is there; null when there is no text.</summary>
    public (int Line, int Column)? End => EndLine > 0 ? (EndLine, EndColumn) : SourceLine is { } line ? (Line, Column + SourceToken.LengthAt(line, Column - 1)) : null;

    /// <summary>The line of the file that it is in, or null when the file has no such line.</summary>
    public string? SourceLine { get; init; }
}
