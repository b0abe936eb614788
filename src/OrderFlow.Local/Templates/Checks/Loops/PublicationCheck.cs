using OrderFlow.Local.Templates.Checks.Access;
using OrderFlow.Local.Templates.Checks.Model;

namespace OrderFlow.Local.Templates.Checks.Loops;

/// <summary>Functions that may put events on a bus say which, since loops are found by what is published.</summary>
internal sealed class PublicationCheck : ITemplateCheck
{
    public void Check(CheckedTemplate template, Findings findings)
    {
        foreach (var function in template.Functions)
        {
            if (template.ByArn(function.RoleArn) is not { } role)
                continue;
            var known = Publications.Declared(function).Select(publication => publication.Bus)
                .Concat(function.Destinations.Select(destination => NominalAccount.BusName(destination.Arn)))
                .ToHashSet();
            var statements = template.Policies.OfRole(role).Where(statement => statement.Allows).ToList();
            var undeclared = Publications.Buses(template).Where(bus => !known.Contains(bus) && statements.Exists(statement => MayPut(statement, bus))).ToList();
            if (undeclared.Count > 0)
            {
                findings.Error(TemplateDiagnosticCode.UndeclaredPublications, function.Resource.PointerTo("Policies"),
                    $"The function {function.LogicalId} may put events on {string.Join(", ", undeclared)}, and the template does not say which, so that loops through it cannot be found. " +
                    """Declare them in its Metadata: "OrderFlow": {"Publishes": [{"EventBus": …, "Source": …, "DetailType": …, "Detail": {…}}]}, or take the permission out.""");
            }
        }
    }

    private static bool MayPut(PolicyStatement statement, string bus)
    {
        var arn = NominalAccount.BusArn(bus);
        return StatementMatch.Of(statement, new AccessNeed("", "events:PutEvents", arn, "") { What = "", RoleArn = arn, Service = "" }, isOfResource: false).IsAllowed;
    }
}
