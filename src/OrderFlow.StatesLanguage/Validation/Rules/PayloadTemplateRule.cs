using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Intrinsics.Functions;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>In a payload template of JSONPath, a field whose name ends in <c>.$</c> has a path or an intrinsic function.</summary>
/// <seealso href="https://states-language.net/#payload-template"/>
internal sealed class PayloadTemplateRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
            if (field.Language is QueryLanguage.JsonPath && field.IsOfLanguage && field.Shape.Kind is ValueKind.Template or ValueKind.ObjectTemplate)
                Walk(field.Value, outline.Paths, report);
    }

    private static void Walk(JToken template, ParsedPaths paths, Report report)
    {
        if (template is not JContainer container)
            return;
        foreach (var token in container.Descendants())
            if (token is JProperty property)
                Check(property, paths, report);
    }

    private static void Check(JProperty property, ParsedPaths paths, Report report)
    {
        if (property.Name.EndsWith(".$", StringComparison.Ordinal))
            Dynamic(property, paths, report);
        else if (property.Value is { Type: JTokenType.String } && LooksDynamic((string)property.Value!))
            report.Warning(property, DiagnosticCode.NoDollar,
                $"is the text \"{property.Value}\". If a path or intrinsic function is meant, name the field \"{property.Name}.$\".");
    }

    private static void Dynamic(JProperty property, ParsedPaths paths, Report report)
    {
        var plain = property.Name[..^2];
        if (property.Parent!.Value<JToken>(plain) is not null)
            report.Error(property, DiagnosticCode.SchemaValidationFailed, $"gives the field \"{plain}\", which is there already. Remove one of the two.");
        if (property.Value.Type is not JTokenType.String)
        {
            report.Error(property, DiagnosticCode.SchemaValidationFailed,
                $"must be a path or an intrinsic function, not {JsonKind.Of(property.Value)}. For a constant, name the field \"{plain}\".", ServiceText(property));
            return;
        }

        var text = (string)property.Value!;
        if (!paths.TryParse(text, out _, out var problem))
            report.Error(property, DiagnosticCode.SchemaValidationFailed, $"is \"{text}\", which {problem.Reason}.", ServiceText(property));
    }

    private static bool LooksDynamic(string text) =>
        text.StartsWith("$.", StringComparison.Ordinal) || text.StartsWith("$$.", StringComparison.Ordinal)
        || text.StartsWith("States.", StringComparison.Ordinal) && IntrinsicFunctions.Names.Any(name => text.StartsWith($"{name}(", StringComparison.Ordinal));

    private static string ServiceText(JProperty property) =>
        $"The value for the field '{property.Name}' must be a valid JSONPath or a valid intrinsic function call";
}
