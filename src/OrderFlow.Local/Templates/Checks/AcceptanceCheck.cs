using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Sources;

namespace OrderFlow.Local.Templates.Checks;

/// <summary>
/// Takes back the diagnostics that a resource accepts in its metadata, each with a reason:
/// <c>"Metadata": {"OrderFlow": {"Accepts": {"SECRET_IN_ENVIRONMENT": "The authorizer compares it."}}}</c>.
/// </summary>
internal static class AcceptanceCheck
{
    public static void Apply(TemplateDocument document, Findings findings)
    {
        foreach (var resource in document.Resources.Keys)
        {
            if (document.Root["Resources"]![resource]!.SelectToken("Metadata.OrderFlow.Accepts") is not { } accepts)
                continue;
            var pointer = JsonPointer.Of(accepts);
            if (accepts is not JObject reasons)
            {
                findings.Error(TemplateDiagnosticCode.InvalidSection, pointer, "Accepts is an object of codes, each with the reason why it is accepted.");
                continue;
            }

            foreach (var reason in reasons.Properties())
                Apply(resource, reason, JsonPointer.Append(pointer, reason.Name), findings);
        }
    }

    private static void Apply(string resource, JProperty reason, string pointer, Findings findings)
    {
        if (TemplateText.Scalar(reason.Value) is not { Length: > 0 })
            findings.Error(TemplateDiagnosticCode.InvalidSection, pointer, $"{reason.Name} is accepted without a reason. Say why.");
        else if (!findings.Accept(resource, reason.Name))
            findings.Warning(TemplateDiagnosticCode.NothingToAccept, pointer, $"{resource} accepts {reason.Name}, and there is none. Take it out.");
    }
}
