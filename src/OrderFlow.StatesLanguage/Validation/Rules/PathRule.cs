using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Paths;
using OrderFlow.StatesLanguage.Validation.Outlines;
using OrderFlow.StatesLanguage.Validation.Shapes;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>A field that takes a path has one; where the value must be at one place, a reference path.</summary>
/// <seealso href="https://states-language.net/#path"/>
internal sealed class PathRule : IRule
{
    public void Check(Outline outline, Report report)
    {
        foreach (var field in outline.Fields)
            if (field.IsOfLanguage && field.Text is { } text && Problem(field, text) is { } problem)
                report.Error(field.Property, DiagnosticCode.SchemaValidationFailed, $"is \"{text}\", which {problem}.", ServiceText(field));
    }

    private static string? Problem(OutlineField field, string text) => field.Shape.Kind switch
    {
        ValueKind.Path or ValueKind.NullablePath => PathProblem(text),
        ValueKind.ReferencePath => JsonPath.TryParse(text, out var path, out var problem) ? path.ReferenceProblem : problem.Reason,
        ValueKind.NullableReferencePath => ReferencePath.TryParse(text, out _, out var problem) ? null : problem.Reason,
        ValueKind.PathOrIntrinsic => PathOrIntrinsic.TryParse(text, out _, out var problem) ? null : problem.Reason,
        ValueKind.Operand when field.Name.EndsWith("Path", StringComparison.Ordinal) => PathProblem(text),
        _ => null,
    };

    private static string? PathProblem(string text) => JsonPath.TryParse(text, out _, out var problem) ? null : problem.Reason;

    private static string ServiceText(OutlineField field) =>
        field.Shape.Kind is ValueKind.ReferencePath or ValueKind.NullableReferencePath ? "Value is not a Reference Path" : "Value is not a valid JSONPath";
}
