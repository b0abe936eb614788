using System.Text.Json;

namespace OrderFlow.Cli.Validate;

/// <summary>
/// For programs: <c>{"files": [{"file", "template"}], "diagnostics": [{"file", "line", "column", "endLine", "endColumn", "severity",
/// "code", "pointer", "message", "helpLink"}], "errors": 0, "warnings": 0}</c>. The end is after the last character, null where it is not known. Members are
/// added, never renamed or taken out.
/// </summary>
internal sealed class JsonFormat : IReportFormat
{
    public void Write(ValidationReport report, TextWriter writer) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var file in report.Files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Name);
            json.WriteString("template", file.Template);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var finding in report.Findings)
            Write(json, finding);
        json.WriteEndArray();
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.File);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        Write(json, "endLine", finding.End?.Line);
        Write(json, "endColumn", finding.End?.Column);
        json.WriteString("severity", finding.Level);
        json.WriteString("code", finding.Code);
        json.WriteString("pointer", finding.Pointer);
        json.WriteString("message", finding.Message);
        json.WriteString("helpLink", finding.HelpLink);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
