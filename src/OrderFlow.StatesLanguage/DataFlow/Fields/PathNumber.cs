using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;
using OrderFlow.StatesLanguage.DataFlow.Templates;
using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.DataFlow.Fields;

/// <summary>A number that a JSONPath leads to; the service's words for what is wrong with it differ from field to field.</summary>
internal abstract class PathNumber(JsonPath path, NumberRange range) : NumberField
{
    protected JsonPath Path => path;

    public override double Evaluate(Evaluation evaluation)
    {
        JsonataValue value;
        try
        {
            value = path.Evaluate(evaluation);
        }
        catch (PathEvaluationException exception)
        {
            throw Failure(exception is PathNotFoundException ? Missing(exception) : exception.Message);
        }
        if (!value.IsNumber || (!range.HasFractions && !double.IsInteger(value.AsNumber())))
            throw Failure(NoNumber(value.IsString ? value.AsString() : value.ToJson()));
        return range.Contains(value.AsNumber()) ? value.AsNumber() : throw Failure(OutOfRange(value));
    }

    protected virtual string Missing(PathEvaluationException exception) => exception.Message;

    protected abstract string NoNumber(string text);

    protected abstract string OutOfRange(JsonataValue number);

    private static EvaluationException Failure(string reason) => new(ErrorNames.Runtime, reason);
}
