using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>What has members by its nature has at least one: <c>States</c>, <c>Branches</c>, <c>Choices</c>, <c>And</c>, <c>Or</c>, <c>ErrorEquals</c>.</summary>
internal sealed class NotEmptyRule : IRule
{
    private static readonly HashSet<string> Names = ["States", "Branches", "Choices", "And", "Or", "ErrorEquals", "CSVHeaders"];

    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
            if (Names.Contains(field.Name) && field.Value is JArray { Count: 0 } or JObject { Count: 0 } && field.Value is JObject == (field.Shape.Kind is ValueKind.States))
                report.Error(Place.ValueOf(field.Value), DiagnosticCode.SchemaValidationFailed, "must not be empty.", "Value cannot be empty");
    }
}
