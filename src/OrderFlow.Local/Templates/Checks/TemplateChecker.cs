using OrderFlow.Local.Templates.Checks.Access;
using OrderFlow.Local.Templates.Checks.Loops;
using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.Local.Templates.Checks.References;
using OrderFlow.Local.Templates.Checks.Specification;
using OrderFlow.Local.Templates.Checks.Wiring;

namespace OrderFlow.Local.Templates.Checks;

/// <summary>Looks for what CloudFormation would refuse, what would not work once it is deployed, and events that go round in loops.</summary>
public static class TemplateChecker
{
    private static readonly IDocumentCheck[] DocumentChecks = [new SectionCheck(), new ReferenceCheck(), new ParameterCheck()];

    private static readonly ITemplateCheck[] TemplateChecks =
    [
        new RuleCheck(), new DefinitionCheck(), new SubstitutionCheck(), new MissingResourceCheck(), new CalledResourceCheck(),
        new AccessCheck(AccessNeeds.Of), new UnusedPermissionCheck(),
        new PublicationCheck(), new EventLoopCheck(),
    ];

    /// <summary>Checks a template as it is deployed, with the project's template-substitutions in place.</summary>
    /// <param name="path">The template, JSON or YAML.</param>
    /// <param name="specificationPath">
    /// The database <c>db.json.gz</c> of the npm package <c>@aws-cdk/aws-service-spec</c>, against which types and properties are checked
    /// too; null to leave that out.
    /// </param>
    /// <returns>What was found, in the order of the file. While references do not resolve, what depends on them is not looked at.</returns>
    /// <exception cref="TemplateException">A file is missing or cannot be read; the message has its place.</exception>
    /// <seealso href="https://www.npmjs.com/package/@aws-cdk/aws-service-spec"/>
    public static IReadOnlyList<TemplateDiagnostic> Check(string path, string? specificationPath = null) =>
        Check(TemplateDocument.Load(path), specificationPath);

    internal static IReadOnlyList<TemplateDiagnostic> Check(TemplateDocument document, string? specificationPath = null)
    {
        var findings = new Findings(document.Places);
        foreach (var check in DocumentChecks)
            check.Check(document, findings);
        if (specificationPath is not null)
            new SpecificationCheck(ResourceSpecification.Load(specificationPath)).Check(document, findings);
        if (!findings.HasAny(TemplateDiagnosticCode.UnresolvedReference, TemplateDiagnosticCode.UnknownAttribute, TemplateDiagnosticCode.InvalidFunction))
            CheckResolved(document, TemplateChecks, findings);
        AcceptanceCheck.Apply(document, findings);
        return findings.InOrder;
    }

    /// <summary>Applies checks to a template of which every reference resolves, for each choice of its parameters.</summary>
    internal static void CheckResolved(TemplateDocument document, IReadOnlyList<ITemplateCheck> checks, Findings findings)
    {
        foreach (var (parameters, index) in ParameterChoices.Of(document).Select((parameters, index) => (parameters, index)))
        {
            CheckedTemplate template;
            try
            {
                template = CheckedTemplate.Resolve(document, parameters);
            }
            catch (TemplateException) when (index > 0)
            {
                // With a value that is only like no other, a map may have nothing.
                continue;
            }
            catch (TemplateException error)
            {
                var code = error.Message.StartsWith("Circular", StringComparison.Ordinal) ? TemplateDiagnosticCode.CircularDependency : TemplateDiagnosticCode.InvalidFunction;
                findings.Error(code, "/Resources", error.Message);
                continue;
            }

            foreach (var check in checks)
                check.Check(template, findings);
        }
    }
}
