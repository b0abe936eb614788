namespace OrderFlow.StatesLanguage.Build;

/// <summary>An error or a warning in the form in which MSBuild and editors find the place: <c>file(line,column): error CODE: text</c>.</summary>
/// <seealso href="https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks"/>
internal sealed record BuildMessage(string File, int Line, int Column, bool IsError, string Code, string Text)
{
    /// <summary>Where the code is explained; null where it is not.</summary>
    public string? HelpLink { get; init; }

    /// <summary>MSBuild reads one line a message.</summary>
    public override string ToString() =>
        $"{File}{(Line > 0 ? $"({Line},{Math.Max(Column, 1)})" : "")}: {(IsError ? "error" : "warning")} {Code}: {Text.ReplaceLineEndings(" ")}{(HelpLink is null ? "" : $" ({HelpLink})")}";
}
