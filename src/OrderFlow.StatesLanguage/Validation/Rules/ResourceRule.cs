using System.Text.RegularExpressions;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>The <c>Resource</c> of a Task state is a URI, usually an ARN.</summary>
/// <seealso href="https://states-language.net/#task-state"/>
internal sealed partial class ResourceRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
        {
            // A template fills in ${Name} when it is deployed.
            if (field.Name != "Resource" || field.Text is not { } text || text.Contains("${", StringComparison.Ordinal) || Uri().IsMatch(text))
                continue;
            report.Error(field.Property, field.State?.Type is StateType.Task ? DiagnosticCode.InvalidResource : DiagnosticCode.SchemaValidationFailed,
                $"is \"{text}\" and must be a URI such as arn:aws:states:::lambda:invoke, always a constant.", $"Invalid resource: {text}");
        }
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:\S+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Uri();
}
