using System.Globalization;
using Newtonsoft.Json.Linq;
using OrderFlow.Local.Templates.Sources;
using OrderFlow.StatesLanguage.Validation;

namespace OrderFlow.Local.Templates.Checks.Specification;

/// <summary>Compares values of a template with their types. What functions give is not looked at, but for both branches of <c>Fn::If</c>.</summary>
internal sealed class SpecifiedValues(Findings findings)
{
    public void Check(JToken value, SpecifiedType type, string pointer)
    {
        if (Function(value) is { } function)
        {
            if (function is { Name: "Fn::If", Value: JArray { Count: 3 } parts })
            {
                Check(parts[1], type, $"{pointer}/Fn::If/1");
                Check(parts[2], type, $"{pointer}/Fn::If/2");
            }

            return;
        }

        switch (type, value)
        {
            case (SpecifiedType.Structure structure, JObject members):
                Members(members, structure, pointer);
                break;
            case (SpecifiedType.List list, JArray items):
                for (var index = 0; index < items.Count; index++)
                    Check(items[index], list.Item, JsonPointer.Append(pointer, index));
                break;
            case (SpecifiedType.Map map, JObject members):
                foreach (var member in members.Properties())
                    Check(member.Value, map.Value, JsonPointer.Append(pointer, member.Name));
                break;
            case (SpecifiedType.EventSource source, JObject members):
                Source(members, source, pointer);
                break;
            case (SpecifiedType.Either either, _):
                Either(value, either, pointer);
                break;
            case (SpecifiedType.Scalar scalar, JValue) when TemplateText.Scalar(value) is { } text:
                Scalar(text, scalar, pointer);
                break;
            case (SpecifiedType.Json, _):
                break;
            default:
                findings.Error(TemplateDiagnosticCode.InvalidProperty, pointer, $"A value of the type {type} is expected here, and there is {Kind(value)}.");
                break;
        }
    }

    private void Members(JObject members, SpecifiedType.Structure structure, string pointer)
    {
        var known = structure.Properties();
        foreach (var member in members.Properties())
        {
            if (known.TryGetValue(member.Name, out var property))
                Check(member.Value, property.Type, JsonPointer.Append(pointer, member.Name));
            else
                findings.Error(TemplateDiagnosticCode.UnknownProperty, JsonPointer.Append(pointer, member.Name), $"{structure.Name} has no property {member.Name}.{Suggestion.For(member.Name, known.Keys)}");
        }

        foreach (var missing in known.Where(property => property.Value.IsRequired && !Gives(members[property.Key])).Select(property => property.Key))
            findings.Error(TemplateDiagnosticCode.MissingProperty, pointer, $"{structure.Name} needs the property {missing}.");
    }

    private void Source(JObject members, SpecifiedType.EventSource source, string pointer)
    {
        if (TemplateText.Scalar(members["Type"]) is not { } type)
            findings.Error(TemplateDiagnosticCode.MissingProperty, pointer, "An event needs the property Type.");
        else if (source.ByType.TryGetValue(type, out var structure))
            Check(members["Properties"] ?? new JObject(), structure, pointer + "/Properties");
        foreach (var other in members.Properties().Where(member => member.Name is not ("Type" or "Properties")))
            findings.Error(TemplateDiagnosticCode.UnknownProperty, JsonPointer.Append(pointer, other.Name), $"An event has no property {other.Name}.");
    }

    // One has to fit. What is wrong is told of the one that is of the same kind.
    private void Either(JToken value, SpecifiedType.Either either, string pointer)
    {
        var attempts = either.Types.Select(type => (Type: type, Findings: new Findings(new TemplatePlaces()))).ToList();
        foreach (var (type, attempt) in attempts)
            new SpecifiedValues(attempt).Check(value, type, pointer);
        if (attempts.Exists(attempt => attempt.Findings.InOrder.Count == 0))
            return;
        var nearest = attempts.FindIndex(attempt => attempt.Findings.InOrder.All(diagnostic => diagnostic.Pointer != pointer || diagnostic.Code != TemplateDiagnosticCode.InvalidProperty));
        if (nearest >= 0)
            Check(value, either.Types[nearest], pointer);
        else
            findings.Error(TemplateDiagnosticCode.InvalidProperty, pointer, $"A value of the type {either} is expected here, and there is {Kind(value)}.");
    }

    private void Scalar(string text, SpecifiedType.Scalar scalar, string pointer)
    {
        var isRight = scalar.Name switch
        {
            "integer" => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number),
            "number" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "boolean" => bool.TryParse(text, out _),
            _ => true,
        };
        if (!isRight)
            findings.Error(TemplateDiagnosticCode.InvalidProperty, pointer, $"A value of the type {scalar.Name} is expected here, and there is \"{text}\".");
        else if (scalar.Allowed.Count > 0 && !scalar.Allowed.Contains(text))
            findings.Error(TemplateDiagnosticCode.InvalidProperty, pointer, $"\"{text}\" is not among the values that are possible here: {string.Join(", ", scalar.Allowed)}.{Suggestion.For(text, scalar.Allowed)}");
    }

    private static bool Gives(JToken? value) => value is not null && !(Function(value) is { Name: "Ref" } reference && TemplateText.Scalar(reference.Value) == "AWS::NoValue");

    private static JProperty? Function(JToken value) =>
        value is JObject { Count: 1 } call && call.Properties().First() is var function && (function.Name == "Ref" || function.Name.StartsWith("Fn::", StringComparison.Ordinal)) ? function : null;

    private static string Kind(JToken value) => value switch
    {
        JObject => "an object",
        JArray => "a list",
        _ => $"\"{TemplateText.Scalar(value)}\"",
    };
}
