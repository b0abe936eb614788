using OrderFlow.Jsonata;

namespace OrderFlow.StatesLanguage.Paths;

/// <summary>A <c>ResultPath</c> does not fit the input of its state: <c>States.ResultPathMatchFailure</c>.</summary>
/// <param name="path">The path.</param>
/// <param name="step">The number of the step that does not fit.</param>
/// <param name="found">What the step was to be applied to.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html"/>
public sealed class ResultPathMatchException(ReferencePath path, int step, JsonataValue found)
    : Exception($"Unable to apply step \"{path.StepText(step)}\" of {path} to {found}")
{
    /// <summary>The path.</summary>
    public ReferencePath Path { get; } = path;

    /// <summary>The step that does not fit: <c>['total']</c>.</summary>
    public string Step { get; } = path.StepText(step);

    /// <summary>What the step was to be applied to.</summary>
    public JsonataValue Found { get; } = found;
}
