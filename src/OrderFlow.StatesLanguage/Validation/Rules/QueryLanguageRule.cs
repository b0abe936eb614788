using OrderFlow.StatesLanguage.Json;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A state has the fields of its query language only, and a JSONata state machine has no JSONPath states.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal sealed class QueryLanguageRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
            if (!field.IsOfLanguage)
                report.Error(field.Property, DiagnosticCode.SchemaValidationFailed,
                    $"is a field of {Name(field.Shape.Language!.Value)}, but the state uses {Name(field.Language)}.{Advice(field)}",
                    $"The QueryLanguage is set to '{Name(field.Language)}', but field '{field.Name}' is only supported for the '{Name(field.Shape.Language.Value)}' QueryLanguage",
                    field.Object.Json);

        foreach (var state in outline.States)
            if (outline.Language is QueryLanguage.Jsonata && state.Language is QueryLanguage.JsonPath)
                report.Error(state.Json["QueryLanguage"]!, DiagnosticCode.SchemaValidationFailed,
                    "cannot be JSONPath, because the state machine is JSONata. Remove the QueryLanguage of the state machine to mix both.",
                    "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine", state.Json);
    }

    private static string Name(QueryLanguage language) => FieldValue<QueryLanguage>.TextOf(language);

    private static string Advice(OutlineField field) => field.Name switch
    {
        "Parameters" when field.State?.Type is StateType.Map => " Use ItemSelector.",
        "Parameters" => " Use Arguments.",
        "Arguments" => " Use Parameters.",
        "ResultSelector" or "ResultPath" or "OutputPath" => " Use Output.",
        "ItemsPath" => " Use Items.",
        "Items" => " Use ItemsPath.",
        "Variable" => " Use Condition.",
        "Condition" => " Use Variable and a comparison.",
        var name when name.EndsWith("Path", StringComparison.Ordinal) && field.Object.Shape.Field(name[..^4]) is not null => $" Use {name[..^4]}.",
        _ => "",
    };
}
