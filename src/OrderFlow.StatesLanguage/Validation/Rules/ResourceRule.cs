using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>The <c>Resource</c> of a Task state is an ARN, always a constant, of an integration in a pattern that its service has.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html"/>
internal sealed class ResourceRule : IRule
{
    private const int PartsOfArn = 6;

    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
        {
            // A template fills in ${Name} when it is deployed.
            if (field.State?.Type is not StateType.Task || field.Name != "Resource" || field.Object.Json != field.State.Json
                || field.Text is not { } text || text.Contains("${", StringComparison.Ordinal))
                continue;
            if (!IsArn(text))
                report.Error(field.Property, DiagnosticCode.InvalidResource,
                    $"is \"{JsonKind.Cut(text)}\" and must be an ARN such as arn:aws:states:::lambda:invoke, always a constant.", "Value is not a valid resource ARN");
            else if (Integration.Read(text) is { } integration)
                Pattern(field, integration, report);
            else if (IsActivity(text) && field.State.Json.Property("Credentials", StringComparison.Ordinal) is { } credentials)
                report.Error(credentials, DiagnosticCode.SchemaValidationFailed, "is not for activities, whose workers have credentials of their own. Remove it.",
                    "The field 'Credentials' is not supported for activities", field.State.Json);
        }
    }

    /// <summary>Whether a resource is an activity.</summary>
    public static bool IsActivity(string text) => text.Split(':') is ["arn", _, "states", _, _, "activity", ..];

    private static void Pattern(OutlineField field, Integration integration, Report report)
    {
        if (!integration.HasPattern)
            report.Error(field.Property, DiagnosticCode.InvalidResource,
                $"is \"{JsonKind.Cut(field.Text!)}\", but {integration.Service} cannot be called with {integration.Pattern}. Remove {integration.Pattern}.",
                $"The resource provided {field.Text} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.");
        var payload = field.Language is QueryLanguage.Jsonata ? "Arguments" : "Parameters";
        if (field.State!.Json["Arguments"] is null && field.State.Json["Parameters"] is null)
            report.Error(field.State.Json, DiagnosticCode.SchemaValidationFailed, $"needs the field {payload}, which every task with the Resource {field.Text} has.",
                $"{payload} field is required for resource ARN: {field.Text}");
    }

    private static bool IsArn(string text) =>
        text.StartsWith("arn:", StringComparison.Ordinal) && text.AsSpan().Count(':') >= PartsOfArn - 1 && !text.Any(char.IsWhiteSpace) && text[^1] != ':';
}
