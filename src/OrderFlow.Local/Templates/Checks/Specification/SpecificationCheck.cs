using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Sources;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.Specification;

/// <summary>The types, properties and attributes of a template are those of CloudFormation's resource specification.</summary>
internal sealed class SpecificationCheck(ResourceSpecification specification) : IDocumentCheck
{
    public void Check(TemplateDocument document, Findings findings)
    {
        var values = new SpecifiedValues(findings);
        foreach (var resource in document.Resources.Values)
        {
            var pointer = JsonPointer.Append("/Resources", resource.LogicalId);
            if (specification.Find(resource.Type) is { } type)
                values.Check(resource.Properties, type, pointer + "/Properties");
            else
                findings.Error(TemplateDiagnosticCode.UnknownResourceType, pointer + "/Type", $"CloudFormation has no type {resource.Type}.{Suggestion.For(resource.Type, specification.Types.Where(known => known.Split("::").Length > 2 && resource.Type.Contains(known.Split("::")[1], StringComparison.Ordinal)))}");
        }

        foreach (var use in document.Root.Descendants().OfType<JProperty>().Where(property => property is { Name: "Fn::GetAtt", Parent: JObject { Count: 1 } }))
            Attribute(document, use, findings);
    }

    private void Attribute(TemplateDocument document, JProperty use, Findings findings)
    {
        var path = use.Value is JArray { Count: 2 } pair ? $"{TemplateText.Scalar(pair[0])}.{TemplateText.Scalar(pair[1])}" : TemplateText.Scalar(use.Value) ?? "";
        var (name, attribute) = (path.Split('.')[0], path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        if (!document.Resources.TryGetValue(name, out var resource) || specification.Attributes(resource.Type) is not { } known || known.Contains(attribute))
            return;
        findings.Error(TemplateDiagnosticCode.UnknownAttribute, JsonPointer.Of(use.Value), $"{resource.Type} {name} has no attribute {attribute}.{Suggestion.For(attribute, known)}");
    }
}
