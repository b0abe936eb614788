using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Access;

/// <summary>
/// A role of rules, state machines and APIs allows nothing but what they call. The roles of functions are left out: what the
/// code calls is not in the template.
/// </summary>
internal sealed class UnusedPermissionCheck : ITemplateCheck
{
    // What the services themselves need to write logs and traces is allowed for everything, as their documentation says.
    private static readonly string[] Observing = ["logs:", "xray:", "cloudwatch:"];

    public void Check(CheckedTemplate template, Findings findings)
    {
        var needs = AccessNeeds.Of(template).Where(need => need.RoleArn is { Length: > 0 }).ToLookup(need => need.RoleArn!);
        foreach (var role in template.OfType("AWS::IAM::Role").Where(role => !role.IsDerived && needs.Contains(role.Arn)))
        {
            var calls = needs[role.Arn].ToList();
            if (calls.Exists(call => call.Service == FunctionNeeds.Lambda))
                continue;
            foreach (var statement in template.Policies.OfRole(role).Where(statement => statement.Allows))
                Check(role, statement, calls, findings);
        }
    }

    private static void Check(CheckedResource role, PolicyStatement statement, List<AccessNeed> calls, Findings findings)
    {
        foreach (var action in statement.Actions.Where(action => !Array.Exists(Observing, prefix => action.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))))
        {
            var used = calls.Where(call => PolicyGlob.Matches(action, call.Action, StringComparison.OrdinalIgnoreCase)).ToList();
            if (used.Count == 0)
                findings.Warning(TemplateDiagnosticCode.UnusedPermission, statement.Pointer, $"The role {role.LogicalId} allows {action}, and nothing that has the role calls it. Take it out.");
            foreach (var resource in used.Count == 0 ? [] : statement.Resources.Where(resource => !used.Exists(call => IsFor(resource, call))))
                findings.Warning(TemplateDiagnosticCode.UnusedPermission, statement.Pointer, $"The role {role.LogicalId} allows {action} on {resource}, and nothing that has the role calls it there. Take it out.");
        }
    }

    private static bool IsFor(string resource, AccessNeed call) =>
        call.Resource is null || call.SameResources.Prepend(call.Resource).Any(arn => PolicyGlob.Matches(resource, arn) || resource == arn);
}
