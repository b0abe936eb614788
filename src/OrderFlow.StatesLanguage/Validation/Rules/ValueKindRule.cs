using Newtonsoft.Json.Linq;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A field has the kind of value that the language gives it: a string, an integer, an array of objects, ...</summary>
internal sealed class ValueKindRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
        {
            if (field.Shape.Kind is ValueKind.Texts && field.Value is JArray texts)
                CheckTexts(texts, report);
            else if (Expected(field) is { } expected)
                report.Error(Place.ValueOf(field.Value), DiagnosticCode.SchemaValidationFailed, $"is {JsonKind.Of(field.Value)} and must be {expected}.{SubstitutionAdvice(field)}",
                    $"Expected value of type {ServiceType(field.Shape.Kind)}");
        }
    }

    private static void CheckTexts(JArray texts, Report report)
    {
        foreach (var text in texts)
            if (text.Type is not JTokenType.String && !report.IsFull)
                report.Error(text, DiagnosticCode.SchemaValidationFailed, $"is {JsonKind.Of(text)} and must be a string.", "Expected value of type String");
    }

    // What the value should be, or null when it is that.
    private static string? Expected(OutlineField field) => field.Shape.Kind switch
    {
        ValueKind.Text or ValueKind.Target or ValueKind.OneOf => field.Text is null ? "a string" : null,
        ValueKind.TextOrExpression or ValueKind.TimestampOrExpression => field.Text is null ? "a string" : null,
        ValueKind.Path or ValueKind.ReferencePath => field.Text is null ? "a path, a string that begins with $" : null,
        ValueKind.NullablePath or ValueKind.NullableReferencePath =>
            field.Text is null && field.Value.Type is not JTokenType.Null ? "a path, a string that begins with $, or null" : null,
        ValueKind.PathOrIntrinsic => field.Text is null ? "a path or an intrinsic function, a string" : null,
        ValueKind.Texts => "an array of strings",
        ValueKind.Boolean => field.Value.Type is JTokenType.Boolean ? null : "true or false",
        ValueKind.Integer => IsLong(field.Value) ? null : Integer(field),
        ValueKind.Number => IsDecimal(field.Value) ? null : "a number",
        ValueKind.IntegerOrExpression => IsLong(field.Value) || IsExpression(field) ? null : OrExpression(Integer(field), field),
        ValueKind.NumberOrExpression => IsDecimal(field.Value) || IsExpression(field) ? null : OrExpression("a number", field),
        ValueKind.ObjectTemplate => field.Value is JObject || IsExpression(field) && !IsAssign(field) ? null : "an object",
        ValueKind.Items => field.Value is JArray or JObject || IsExpression(field) ? null : OrExpression("an array, an object", field),
        ValueKind.Condition when field.IsOfLanguage => field.Value.Type is JTokenType.Boolean || IsExpression(field) ? null : "an expression between {% and %} that gives a boolean",
        ValueKind.Object => field.Value is JObject ? null : "an object",
        ValueKind.Objects => field.Value is JArray ? null : "an array of objects",
        ValueKind.States => field.Value is JObject ? null : "an object whose fields are the states",
        _ => null,
    };

    private static string SubstitutionAdvice(OutlineField field) =>
        field.Text is { } text && text.StartsWith("${", StringComparison.Ordinal) && text.EndsWith('}')
            ? " What a template fills in is not known here: validate the definition together with its template." : "";

    private static string Integer(OutlineField field) =>
        field.Value.Type is JTokenType.Integer ? $"an integer of at most {field.Shape.Maximum ?? long.MaxValue}" : "an integer";

    private static string ServiceType(ValueKind kind) => kind switch
    {
        ValueKind.Boolean or ValueKind.Condition => "Boolean",
        ValueKind.Integer or ValueKind.IntegerOrExpression => "Integer",
        ValueKind.Number or ValueKind.NumberOrExpression => "Number",
        ValueKind.Texts or ValueKind.Objects or ValueKind.Items => "Array",
        ValueKind.Object or ValueKind.ObjectTemplate or ValueKind.States => "Object",
        _ => "String",
    };

    private static bool IsAssign(OutlineField field) => field.Name == Fields.Assign.Name;

    private static bool IsLong(JToken value) => value is JValue { Value: long };

    private static bool IsDecimal(JToken value) => value is JValue { Value: long or decimal }
        || value is JValue { Value: double number } && Math.Abs(number) < (double)decimal.MaxValue;

    // Whether the braces are complete is another rule's matter.
    private static bool IsExpression(OutlineField field) =>
        field.Language is QueryLanguage.Jsonata && field.Text is { } text && (text.StartsWith("{%", StringComparison.Ordinal) || text.EndsWith("%}", StringComparison.Ordinal));

    private static string OrExpression(string kind, OutlineField field) =>
        field.Language is QueryLanguage.Jsonata ? $"{kind} or an expression between {{% and %}}" : kind;
}
