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
                report.Error(Place.PartOf(field.Value, problem), DiagnosticCode.SchemaValidationFailed, $"is \"{text}\", which {problem.Reason}.", ServiceText(field, text, outline.Paths));
    }

    private static PathException? Problem(OutlineField field, string text, ParsedPaths paths) => field.Shape.Kind switch
    {
        _ when IsCompared(field) => PlaceProblem(text, paths),
        ValueKind.Path or ValueKind.NullablePath => PathProblem(text, paths),
        ValueKind.ReferencePath => PlaceProblem(text, paths),
        ValueKind.NullableReferencePath => paths.TryParsePath(text, out var path, out var problem) ? Whole(text, ReferencePath.ProblemOf(path)) : problem,
        ValueKind.PathOrIntrinsic => paths.TryParse(text, out _, out var problem) ? null : problem,
        _ => null,
    };

    private static PathException? PathProblem(string text, ParsedPaths paths) => paths.TryParsePath(text, out _, out var problem) ? null : problem;

    private static PathException? Whole(string text, string? reason) => reason is null ? null : new PathException(text, reason, 0, text.Length);

    private static bool IsCompared(OutlineField field) =>
        field.Shape == ChoiceShapes.Variable || field.Shape.Kind is ValueKind.Operand && field.Name.EndsWith("Path", StringComparison.Ordinal);

    // What is only read must be at one place, but that can be in the context object.
    private static PathException? PlaceProblem(string text, ParsedPaths paths) =>
        paths.TryParsePath(text, out var path, out var problem) ? Whole(text, path.Steps.ReferenceProblem) : problem;

    private static string ServiceText(OutlineField field, string text, ParsedPaths paths)
    {
        if (IsCompared(field))
            return text.StartsWith('$') ? "Value is not a Reference Path" : "Value is not a Reference Path: Reference path didn't start with '$'";
        return field.Shape.Kind is ValueKind.ReferencePath or ValueKind.NullableReferencePath && paths.TryParsePath(text, out _, out _)
            ? "Value is not a Reference Path"
            : "Value must be a valid JSONPath.";
    }
}
