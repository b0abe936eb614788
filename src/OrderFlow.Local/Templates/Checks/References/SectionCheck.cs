using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.Local.Templates.Sources;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.References;

/// <summary>The sections of a template have the shape that CloudFormation wants, and the types of resources are served.</summary>
internal sealed class SectionCheck : IDocumentCheck
{
    private static readonly string[] ResourceMembers = ["Type", "Properties", "DependsOn", "Condition", "Metadata", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy", "UpdatePolicy"];
    private static readonly string[] Policies = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"];
    private static readonly string[] ParameterTypes = ["String", "Number", "List<Number>", "CommaDelimitedList"];

    public void Check(TemplateDocument document, Findings findings)
    {
        if (document.Root["AWSTemplateFormatVersion"] is { } version && TemplateText.Scalar(version) != "2010-09-09")
            findings.Error(TemplateDiagnosticCode.InvalidSection, "/AWSTemplateFormatVersion", "The only version of the format is 2010-09-09.");
        var usesServerless = document.Resources.Values.FirstOrDefault(resource => resource.Type.StartsWith("AWS::Serverless::", StringComparison.Ordinal));
        if (usesServerless is not null && !TemplateDocument.Transforms(document.Root).Contains(TemplateDocument.ServerlessTransform))
            findings.Error(TemplateDiagnosticCode.InvalidSection, $"/Resources/{usesServerless.LogicalId}/Type", $"{usesServerless.Type} needs the transform {TemplateDocument.ServerlessTransform}. Add \"Transform\": \"{TemplateDocument.ServerlessTransform}\".");
        foreach (var parameter in document.Parameters.Properties())
            Parameter(parameter, findings);
        foreach (var resource in document.Resources.Values)
            Resource(document, resource, findings);
        foreach (var output in document.Outputs.Properties().Where(output => output.Value["Value"] is null))
            findings.Error(TemplateDiagnosticCode.InvalidSection, JsonPointer.Append("/Outputs", output.Name), $"The output {output.Name} has no Value.");
    }

    private static void Parameter(JProperty parameter, Findings findings)
    {
        var pointer = JsonPointer.Append("/Parameters", parameter.Name);
        if (TemplateText.Scalar((parameter.Value as JObject)?["Type"]) is not { } type)
            findings.Error(TemplateDiagnosticCode.InvalidSection, pointer, $"The parameter {parameter.Name} has no Type.");
        else if (!ParameterTypes.Contains(type) && !type.StartsWith("AWS::", StringComparison.Ordinal) && !type.StartsWith("List<AWS::", StringComparison.Ordinal))
            findings.Error(TemplateDiagnosticCode.InvalidSection, pointer + "/Type", $"There is no type of parameters {type}.{Suggestion.For(type, ParameterTypes)}");
    }

    private static void Resource(TemplateDocument document, TemplateResource resource, Findings findings)
    {
        var pointer = JsonPointer.Append("/Resources", resource.LogicalId);
        if (!resource.LogicalId.All(char.IsAsciiLetterOrDigit))
            findings.Error(TemplateDiagnosticCode.InvalidSection, pointer, $"The logical id {resource.LogicalId} has characters that are not letters or digits.");
        if (ResourceShapes.Find(resource.Type) is null)
            findings.Error(TemplateDiagnosticCode.UnknownResourceType, pointer + "/Type", $"{resource.LogicalId} has the type {resource.Type}, which is not served.{Suggestion.For(resource.Type, ResourceShapes.Types)}");
        foreach (var member in ((JObject)document.Root["Resources"]![resource.LogicalId]!).Properties())
        {
            if (!ResourceMembers.Contains(member.Name))
                findings.Error(TemplateDiagnosticCode.InvalidSection, JsonPointer.Append(pointer, member.Name), $"A resource has no member {member.Name}.{Suggestion.For(member.Name, ResourceMembers)}");
            else if (member.Name is "DeletionPolicy" or "UpdateReplacePolicy" && !Policies.Contains(TemplateText.Scalar(member.Value)))
                findings.Error(TemplateDiagnosticCode.InvalidSection, JsonPointer.Append(pointer, member.Name), $"{member.Name} is one of {string.Join(", ", Policies)}.");
        }
    }
}
