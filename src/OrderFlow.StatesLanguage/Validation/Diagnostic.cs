namespace OrderFlow.StatesLanguage.Validation;

/// <summary>Something that is wrong in a definition: what, where, and what to do about it.</summary>
/// <remarks>
/// The place is what has to change: the name of a field that is not known or not allowed, a value that is wrong, or the part of an expression, path or intrinsic
/// function that is. For what is missing it is the name of the object that it is missing in, or the object where it has no name.
/// </remarks>
/// <param name="Code">One of <see cref="DiagnosticCode"/>.</param>
/// <param name="Severity">Whether the service would refuse the definition.</param>
/// <param name="Pointer">The JSON pointer (RFC 6901) of the place; empty for the definition itself.</param>
/// <param name="Line">The line of the place in the text, from 1; 0 when there is no text.</param>
/// <param name="Column">The column of the place in the line in UTF-16 units, from 1; 0 when there is no text.</param>
/// <param name="Message">A sentence that begins with the pointer.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html"/>
public sealed record Diagnostic(
    string Code,
    DiagnosticSeverity Severity,
    string Pointer,
    int Line,
    int Column,
    string Message)
{
    /// <summary>The page that explains every code, relative to the root of the repository.</summary>
    public const string HelpPage = "docs/diagnostics.md";

    private readonly string? serviceMessage;

    /// <summary>The line that the place ends in, from 1; 0 when there is no text, or the end is not known.</summary>
    public int EndLine { get; init; }

    /// <summary>
    /// The column after the last character of the place in UTF-16 units, from 1, as SARIF counts; 0 when there is no text, or the end is not known. What is missing
    /// at the end of a text has a place without length, which ends where it begins.
    /// </summary>
    public int EndColumn { get; init; }

    /// <summary>The field <c>message</c> as Step Functions words it, where that is known; otherwise <see cref="Message"/>.</summary>
    public string ServiceMessage
    {
        get => serviceMessage ?? Message;
        init => serviceMessage = value;
    }

    /// <summary>
    /// The field <c>location</c> as Step Functions gives it: often the object around the field, members of arrays as <c>Choices[0]</c>;
    /// <see langword="null"/> where the service gives none.
    /// </summary>
    public string? ServiceLocation { get; init; }

    /// <summary>Where the code is explained, with an example and what to do: a section of a page in the repository, relative to its root.</summary>
    public string HelpLink => $"{HelpPage}#{Code.ToLowerInvariant()}";

    /// <summary><c>(line,column): error CODE: message</c>.</summary>
    public override string ToString() => ToString("");

    /// <summary><c>path(line,column): error CODE: message</c>, the form that compilers and editors understand.</summary>
    /// <param name="path">The path of the file.</param>
    public string ToString(string path) =>
        $"{path}({Line},{Column}): {(Severity is DiagnosticSeverity.Error ? "error" : "warning")} {Code}: {Message}";
}
