namespace OrderFlow.Cli.Validate;

/// <summary>What was found in which files.</summary>
/// <param name="Files">The files, in the order in which they were named or found.</param>
/// <param name="Findings">What was found, by file and place.</param>
internal sealed record ValidationReport(IReadOnlyList<ValidatedFile> Files, IReadOnlyList<Finding> Findings)
{
    public int Errors => Findings.Count(finding => finding.IsError);

    public int Warnings => Findings.Count - Errors;
}
