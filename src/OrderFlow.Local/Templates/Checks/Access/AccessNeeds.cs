using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>Every call that a template makes, as far as the template tells.</summary>
internal static class AccessNeeds
{
    public static IEnumerable<AccessNeed> Of(CheckedTemplate template) =>
        [.. TargetNeeds.Of(template), .. FunctionNeeds.Of(template), .. SubscriptionNeeds.Of(template), .. MachineNeeds.Of(template), .. IntegrationNeeds.Of(template)];
}
