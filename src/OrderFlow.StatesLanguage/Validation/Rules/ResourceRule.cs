using System.Text.RegularExpressions;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>The <c>Resource</c> of a Task state is a URI, usually an ARN, always a constant, of an action and a pattern that its service has.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html"/>
internal sealed partial class ResourceRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
        {
            // A template fills in ${Name} when it is deployed.
            if (field.State?.Type is not StateType.Task || field.Name != "Resource" || field.Object.Json != field.State.Json
                || field.Text is not { } text || text.Contains("${", StringComparison.Ordinal))
                continue;
            if (!Uri().IsMatch(text))
                report.Error(field.Value, DiagnosticCode.InvalidResource,
                    $"is \"{JsonKind.Cut(text)}\" and must be a URI such as arn:aws:states:::lambda:invoke, always a constant.", "Value is not a valid resource ARN");
            else if (Integration.Read(text) is { Problem: { } problem } integration)
                report.Error(Place.PartOf(field.Value, ^integration.ProblemLength..), DiagnosticCode.InvalidResource, $"is \"{JsonKind.Cut(text)}\", {problem}",
                    $"The resource provided {text} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.");
            else if (IsActivity(text) && field.State.Json.Property("Credentials", StringComparison.Ordinal) is { } credentials)
                report.Error(credentials, DiagnosticCode.SchemaValidationFailed, "is not for activities, whose workers have credentials of their own. Remove it.",
                    "The field 'Credentials' is not supported for activities", field.State.Json);
        }
    }

    /// <summary>Whether a resource is an activity.</summary>
    public static bool IsActivity(string text) => text.Split(':') is ["arn", _, "states", _, _, "activity", ..];

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]*:\S+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Uri();
}
