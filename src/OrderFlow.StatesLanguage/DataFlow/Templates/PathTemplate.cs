using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Templates;

/// <summary>A JSONPath as the value of a member <c>name.$</c>, or of a field such as <c>ErrorPath</c>.</summary>
/// <param name="path">The path.</param>
/// <param name="field">The name of the member or field, as errors show it.</param>
internal sealed class PathTemplate(JsonPath path, string field) : Template
{
    public override JsonataValue Evaluate(Evaluation evaluation)
    {
        try
        {
            return path.TryEvaluate(evaluation, out var value) ? value : throw Failure($"could not be found in the input '{evaluation.Input.ToJson()}'");
        }
        catch (PathEvaluationException exception)
        {
            throw new EvaluationException(ErrorNames.Runtime, exception.Message);
        }
    }

    public override EvaluationException Unexpected(string expected, JsonataValue value) => Failure($"must refer to a {expected}, but refers to: {value.ToJson()}");

    public override string ToString() => path.ToString();

    private EvaluationException Failure(string what) => new(ErrorNames.Runtime, $"The JSONPath '{path}' specified for the field '{field}' {what}");
}
