using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Checks.Model;
using OrderFlow.Local.Templates.Intrinsics;
using OrderFlow.Local.Templates.Sources;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.References;

/// <summary>Every name that a function refers to is there: parameters, resources and their attributes, conditions, maps.</summary>
internal sealed class ReferenceCheck : IDocumentCheck
{
    private static readonly string[] Sections = ["Resources", "Outputs", "Conditions", "Rules"];

    public void Check(TemplateDocument document, Findings findings)
    {
        var names = new TemplateNames(document);
        foreach (var section in Sections)
        {
            if (document.Root[section] is JObject values)
                new Walk(document, names, findings, section is "Conditions" or "Rules").Visit(values, $"/{section}");
        }

        foreach (var resource in document.Resources.Values)
        {
            foreach (var needed in resource.DependsOn.Where(id => !document.Resources.ContainsKey(id)))
            {
                findings.Error(TemplateDiagnosticCode.UnresolvedReference, $"/Resources/{resource.LogicalId}/DependsOn",
                    $"DependsOn names {needed}, which is no resource of the template.{Suggestion.For(needed, document.Resources.Keys)}");
            }
        }
    }

    private sealed class Walk(TemplateDocument document, TemplateNames names, Findings findings, bool inConditions)
    {
        public void Visit(JToken token, string pointer)
        {
            switch (token)
            {
                case JObject { Count: 1 } call when call.Properties().First() is var function && (function.Name is "Ref" || function.Name.StartsWith("Fn::", StringComparison.Ordinal)):
                    Function(function.Name, function.Value, JsonPointer.Append(pointer, function.Name));
                    break;
                case JObject members:
                    foreach (var member in members.Properties())
                        Member(member, JsonPointer.Append(pointer, member.Name));
                    break;
                case JArray items:
                    for (var index = 0; index < items.Count; index++)
                        Visit(items[index], JsonPointer.Append(pointer, index));
                    break;
                case JValue { Type: JTokenType.Null }:
                    findings.Error(TemplateDiagnosticCode.NullValue, pointer, "The value is null, which CloudFormation refuses. Leave the member out.");
                    break;
            }
        }

        // A member Condition is the name of a condition of a resource or output and among conditions; in a policy and in a definition it is a value.
        private void Member(JProperty member, string pointer)
        {
            if (member.Name == "Condition" && (inConditions || pointer.Count(unit => unit == '/') == 3) && TemplateText.Scalar(member.Value) is { } condition)
                Named(names.Conditions, condition, "condition", pointer);
            else if (member.Name is not "DependsOn")
                Visit(member.Value, pointer);
        }

        private void Function(string name, JToken argument, string pointer)
        {
            switch (name, argument)
            {
                case ("Ref", _) when TemplateText.Scalar(argument) is { } reference:
                    Reference(reference, pointer);
                    return;
                case ("Fn::GetAtt", JArray { Count: 2 } pair) when TemplateText.Scalar(pair[0]) is { } resource:
                    Attribute(resource, TemplateText.Scalar(pair[1]), pointer);
                    return;
                case ("Fn::GetAtt", _) when TemplateText.Scalar(argument) is { } path && path.Contains('.', StringComparison.Ordinal):
                    Attribute(path.Split('.')[0], path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..], pointer);
                    return;
                case ("Fn::Sub", JArray { Count: 2 } pair) when TemplateText.Scalar(pair[0]) is { } text && pair[1] is JObject variables:
                    Placeholders(text, [.. variables.Properties().Select(variable => variable.Name)], pointer);
                    Visit(variables, JsonPointer.Append(pointer, 1));
                    return;
                case ("Fn::Sub", _) when TemplateText.Scalar(argument) is { } text:
                    Placeholders(text, [], pointer);
                    return;
                case ("Fn::If", JArray { Count: 3 } parts) when TemplateText.Scalar(parts[0]) is { } condition:
                    Named(names.Conditions, condition, "condition", pointer);
                    break;
                case ("Fn::FindInMap", JArray { Count: 3 } parts) when TemplateText.Scalar(parts[0]) is { } map:
                    Named(names.Maps, map, "map", pointer);
                    break;
                case ("Ref" or "Fn::GetAtt" or "Fn::Sub" or "Fn::If" or "Fn::FindInMap", _):
                    findings.Error(TemplateDiagnosticCode.InvalidFunction, pointer, $"The argument of {name} has the wrong shape.");
                    return;
                case var _ when !TemplateScope.Serves(name):
                    findings.Error(TemplateDiagnosticCode.InvalidFunction, pointer, FunctionNames.NotServed(name));
                    return;
            }

            Visit(argument, pointer);
        }

        private void Reference(string name, string pointer, DefinitionPlace? at = null)
        {
            if (names.Parameters.Contains(name) || TemplateNames.PseudoParameters.Contains(name) || (!inConditions && names.Resources.ContainsKey(name)))
                return;
            Report(TemplateDiagnosticCode.UnresolvedReference, pointer, at, inConditions && names.Resources.ContainsKey(name)
                ? $"{name} is a resource; conditions can refer to parameters only."
                : $"{name} is neither a parameter nor a resource of the template.{Suggestion.For(name, names.Parameters.Concat(names.Resources.Keys))}");
        }

        private void Attribute(string name, string? attribute, string pointer, DefinitionPlace? at = null)
        {
            if (!names.Resources.TryGetValue(name, out var type))
                Report(TemplateDiagnosticCode.UnresolvedReference, pointer, at, $"{name} is no resource of the template.{Suggestion.For(name, names.Resources.Keys)}");
            else if (attribute is not null && type is not null && ResourceShapes.Find(type) is { } shape && !shape.Attributes.Any(known => known.Name == attribute))
                Report(TemplateDiagnosticCode.UnknownAttribute, pointer, at, $"{type} {name} has no attribute {attribute}{(shape.Attributes.Length == 0 ? "" : "; it has " + string.Join(", ", shape.Attributes.Select(known => known.Name)))}.");
        }

        private void Placeholders(string text, HashSet<string> variables, string pointer)
        {
            foreach (var part in SubText.Parse(text).Where(part => part.IsPlaceholder && !variables.Contains(part.Text)))
            {
                // Api.Stage is what Ref gives, not an attribute.
                if (part.Text.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 && !names.Resources.ContainsKey(part.Text))
                    Attribute(part.Text[..dot], part.Text[(dot + 1)..], pointer, InDefinition(pointer, part.Offset));
                else
                    Reference(part.Text, pointer, InDefinition(pointer, part.Offset));
            }
        }

        // The text of Fn::Sub may be a definition, which is written in a file of its own or in many lines.
        private DefinitionPlace? InDefinition(string pointer, int offset) =>
            pointer.Split('/') is ["", "Resources", var logicalId, "Properties", "DefinitionString", ..] && document.Resources.ContainsKey(logicalId)
            && DefinitionSource.Of(document, logicalId) is { Text: not null } source && source.PlaceAt(offset) is { IsExact: true } at ? at : null;

        private void Report(string code, string pointer, DefinitionPlace? at, string message)
        {
            if (at is null)
                findings.Error(code, pointer, message);
            else
                findings.Error(code, at, message);
        }

        private void Named(IReadOnlyCollection<string> known, string name, string kind, string pointer)
        {
            if (!known.Contains(name))
                findings.Error(TemplateDiagnosticCode.UnresolvedReference, pointer, $"There is no {kind} {name} in the template.{Suggestion.For(name, known)}");
        }
    }
}
