namespace OrderFlow.StatesLanguage.Build;

/// <summary>An error or a warning in the form in which MSBuild and editors find the place: <c>file(line,column,endLine,endColumn): error CODE: text</c>.</summary>
/// <seealso href="https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks"/>
internal sealed record BuildMessage(string File, int Line, int Column, bool IsError, string Code, string Text)
{
    /// <summary>The line that the place ends in; 0 where that is not known.</summary>
    public int EndLine { get; init; }

    /// <summary>The column after the last character of the place; 0 where that is not known.</summary>
    public int EndColumn { get; init; }

    /// <summary>Where the code is explained; null where it is not.</summary>
    public string? HelpLink { get; init; }

    private string Place => Line == 0 ? "" : EndLine == 0 ? $"({Line},{Math.Max(Column, 1)})" : $"({Line},{Column},{EndLine},{EndColumn})";

    /// <summary>MSBuild reads one line a message.</summary>
    public override string ToString() =>
        $"{File}{Place}: {(IsError ? "error" : "warning")} {Code}: {Text.ReplaceLineEndings(" ")}{(HelpLink is null ? "" : $" ({HelpLink})")}";
}
