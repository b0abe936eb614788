using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.Intrinsics;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Templates;

/// <summary>A call such as <c>States.Format('{}', $.id)</c> as the value of a member <c>name.$</c>, or of a field such as <c>CausePath</c>.</summary>
/// <param name="expression">The call.</param>
/// <param name="field">The name of the member or field, as errors show it.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html"/>
internal sealed class IntrinsicTemplate(IntrinsicExpression expression, string field) : Template
{
    public override JsonataValue Evaluate(Evaluation evaluation)
    {
        try
        {
            return expression.Evaluate(evaluation, evaluation.Random);
        }
        catch (IntrinsicException exception) when (exception.MissingPath is { } path)
        {
            throw Failure($"The JsonPath argument for the field '{path}' could not be found in the input '{evaluation.Input.ToJson()}'");
        }
        catch (Exception exception) when (exception is IntrinsicException or PathEvaluationException)
        {
            throw Failure(exception.Message);
        }
    }

    public override EvaluationException Unexpected(string expected, JsonataValue value) =>
        Failure($"The field '{field}' must be a {expected}, but was: {value.ToJson()}");

    public override string ToString() => expression.ToString();

    private EvaluationException Failure(string what) => new(ErrorNames.Runtime, $"The function '{expression}' had the following error: {what}");
}
