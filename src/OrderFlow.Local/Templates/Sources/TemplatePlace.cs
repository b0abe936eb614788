using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Sources;

/// <summary>Where something stands in a file.</summary>
/// <param name="Line">The line, from 1; 0 when there is no file.</param>
/// <param name="Column">The column in UTF-16 units, from 1; 0 when there is no file.</param>
internal sealed record TemplatePlace(int Line, int Column)
{
    /// <summary>The line that it ends in; 0 when that is not known.</summary>
    public int EndLine { get; init; }

    /// <summary>The column after its last character; 0 when that is not known.</summary>
    public int EndColumn { get; init; }

    /// <summary>The place of what is in no file.</summary>
    public static TemplatePlace None { get; } = new(0, 0);

    /// <summary>The place of a diagnostic in the text that was validated.</summary>
    public static TemplatePlace Of(Diagnostic diagnostic) => new(diagnostic.Line, diagnostic.Column) { EndLine = diagnostic.EndLine, EndColumn = diagnostic.EndColumn };

    /// <summary>The same place in what has the text in it.</summary>
    /// <param name="first">Where the text begins there.</param>
    public TemplatePlace In(TemplatePlace first) => new(first.Line + Line - 1, first.Column + Column - 1)
    {
        EndLine = EndLine == 0 ? 0 : first.Line + EndLine - 1,
        EndColumn = EndColumn == 0 ? 0 : first.Column + EndColumn - 1,
    };
}
