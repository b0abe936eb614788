namespace OrderFlow.Cli.Validate;

/// <summary>A form in which a report is printed.</summary>
internal interface IReportFormat
{
    void Write(ValidationReport report, TextWriter writer);
}
