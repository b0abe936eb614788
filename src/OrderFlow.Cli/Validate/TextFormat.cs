using Spectre.Console;

namespace OrderFlow.Cli.Validate;

/// <summary>For people: each finding as compilers print it, with the line of source, a mark below it, and where the code is explained; then a line that counts.</summary>
/// <param name="console">Where it is printed.</param>
internal sealed class TextFormat(IAnsiConsole console) : IReportFormat
{
    public void Write(ValidationReport report, TextWriter writer)
    {
        foreach (var finding in report.Findings)
            Write(finding);
        console.WriteLine(Summary(report));
    }

    private static string Summary(ValidationReport report)
    {
        var name = report.Files is [var only] ? only.Name : $"{report.Files.Count} files";
        var templates = report.Files.Where(file => file.Template is not null && file.Template != file.Name).Select(file => file.Template!).Distinct().ToList();
        return $"{name}{(templates.Count == 0 ? "" : $" with {string.Join(", ", templates)}")}: {Count(report.Errors, "error")}, {Count(report.Warnings, "warning")}";
    }

    private static string Count(int number, string name) => number switch
    {
        0 => $"no {name}s",
        1 => $"1 {name}",
        _ => $"{number} {name}s",
    };

    private void Write(Finding finding)
    {
        var colour = finding.IsError ? "red" : "yellow";
        console.Markup($"{Markup.Escape($"{finding.File}({finding.Line},{finding.Column})")}: [{colour}]{finding.Level} {Markup.Escape(finding.Code)}[/]: ");
        console.WriteLine(finding.Message.ReplaceLineEndings(" "));
        if (finding.SourceLine is { } line)
            Quote(line, finding, colour);
        console.WriteLine($"  {finding.HelpLink}");
        console.WriteLine();
    }

    private void Quote(string line, Finding finding, string colour)
    {
        var number = $"{finding.Line}";
        var quote = SourceQuote.Of(line, finding.Column - 1, finding.End is var (endLine, endColumn) && endLine == finding.Line ? endColumn - 1 : line.Length);
        console.WriteLine($"  {number} | {quote.Text}");
        console.MarkupLine($"  {new string(' ', number.Length)} | {new string(' ', quote.Indentation)}[{colour}]{new string('^', quote.Length)}[/]");
    }
}
