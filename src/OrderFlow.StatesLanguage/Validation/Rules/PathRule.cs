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
            if (field.IsOfLanguage && field.Text is { } text && Problem(field, text, outline.Paths) is { } problem)
                report.Error(field.Property, DiagnosticCode.SchemaValidationFailed, $"is \"{text}\", which {problem}.", ServiceText(field, text, outline.Paths));
    }

    private static string? Problem(OutlineField field, string text, ParsedPaths paths) => field.Shape.Kind switch
    {
        _ when IsCompared(field) => ComparedProblem(text, paths),
        ValueKind.Path or ValueKind.NullablePath => PathProblem(text, paths),
        ValueKind.ReferencePath => paths.TryParsePath(text, out var path, out var problem) ? path.ReferenceProblem : problem.Reason,
        ValueKind.NullableReferencePath => paths.TryParsePath(text, out var path, out var problem) ? ReferencePath.ProblemOf(path) : problem.Reason,
        ValueKind.PathOrIntrinsic => paths.TryParse(text, out _, out var problem) ? null : problem.Reason,
        _ => null,
    };

    private static string? PathProblem(string text, ParsedPaths paths) => paths.TryParsePath(text, out _, out var problem) ? null : problem.Reason;

    private static bool IsCompared(OutlineField field) =>
        field.Shape == ChoiceShapes.Variable || field.Shape.Kind is ValueKind.Operand && field.Name.EndsWith("Path", StringComparison.Ordinal);

    // What is compared must be at one place too, but that can be in the context object.
    private static string? ComparedProblem(string text, ParsedPaths paths) =>
        paths.TryParsePath(text, out var path, out var problem) ? path.Steps.ReferenceProblem : problem.Reason;

    private static string ServiceText(OutlineField field, string text, ParsedPaths paths)
    {
        if (IsCompared(field))
            return text.StartsWith('$') ? "Value is not a Reference Path" : "Value is not a Reference Path: Reference path didn't start with '$'";
        return field.Shape.Kind is ValueKind.ReferencePath or ValueKind.NullableReferencePath && paths.TryParsePath(text, out _, out _)
            ? "Value is not a Reference Path"
            : "Value must be a valid JSONPath.";
    }
}
