namespace OrderFlow.Cli.Validate;

/// <summary>For GitHub Actions: workflow commands, which become annotations of the lines of a pull request.</summary>
/// <seealso href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message"/>
internal sealed class GitHubFormat : IReportFormat
{
    public void Write(ValidationReport report, TextWriter writer)
    {
        foreach (var finding in report.Findings)
        {
            writer.WriteLine(
                $"::{finding.Level} file={Property(finding.File.Replace('\\', '/'))},{Place(finding)},title={Property(finding.Code)}::{Text($"{finding.Message}\n{finding.HelpLink}")}");
        }
    }

    // Columns count in annotations of one line only.
    private static string Place(Finding finding) => finding.End switch
    {
        null => $"line={finding.Line},col={finding.Column}",
        var (line, column) when line == finding.Line => $"line={finding.Line},endLine={line},col={finding.Column},endColumn={column}",
        var (line, _) => $"line={finding.Line},endLine={line}",
    };

    private static string Text(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
