using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>There is one version of the language.</summary>
/// <seealso href="https://states-language.net/#toplevelfields"/>
internal sealed class VersionRule : IRule
{
    private const string Only = "1.0";

    public void Check(Outline outline, Report report)
    {
        if (outline.Fields.Find(field => field.Name == "Version" && field.State is null) is { Text: { } text and not Only } version)
            report.Error(version.Value, DiagnosticCode.SchemaValidationFailed, $"is \"{JsonKind.Cut(text)}\" and must be \"{Only}\".",
                $"Value should be one of the following: [{Only}]");
    }
}
