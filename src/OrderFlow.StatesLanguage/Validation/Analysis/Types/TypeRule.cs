using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Analysis.Types;

/// <summary>What a state reads can be there: fields that the states before hand on, results that services have, names of the context object; and values that are compared can be equal.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal sealed class TypeRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        var findings = outline.Analysis.Types.Findings.ToList();
        if (findings.Count == 0)
            return;

        // Where a field is asked for anywhere, its being missing is provided for.
        var asked = AskedNames.In(outline);
        foreach (var finding in findings)
            if (!asked.Contains(finding.Name))
                report.Warning(finding.Place.Find(outline.Analysis), finding.Code, finding.Message);
    }
}
