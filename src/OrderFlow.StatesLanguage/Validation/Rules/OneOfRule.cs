using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A field whose values are listed has one of them: <c>Type</c>, <c>QueryLanguage</c>, <c>Mode</c>, <c>JitterStrategy</c>, ...</summary>
internal sealed class OneOfRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
            if (field.Shape.Kind is ValueKind.OneOf && field.Text is { } text && !field.Shape.Values.Contains(text))
                report.Error(field.Value, DiagnosticCode.SchemaValidationFailed,
                    $"is \"{text}\" and must be one of {string.Join(", ", field.Shape.Values)}.{Suggestion.For(text, field.Shape.Values)}",
                    ServiceText(field));
    }

    private static string ServiceText(OutlineField field)
    {
        var values = string.Join(", ", field.Shape.Values);
        return field.Name == "Type" ? $"The field 'Type' should have one of these values: [{values}]" : $"Value should be one of the following: [{values}]";
    }
}
