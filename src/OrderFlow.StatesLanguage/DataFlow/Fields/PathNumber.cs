using System.Globalization;
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
        // The service reads the text of what is there, so that a string of digits is a number too.
        var text = value.IsString ? value.AsString() : value.ToJson();
        if (!TryParse(text, out var number))
            throw Failure(NoNumber(text));
        return range.Contains(number) ? number : throw Failure(OutOfRange(text));
    }

    protected virtual string Missing(PathEvaluationException exception) => exception.Message;

    protected abstract string NoNumber(string text);

    protected abstract string OutOfRange(string text);

    private bool TryParse(string text, out double number)
    {
        if (range.HasFractions)
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
        var isInteger = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer);
        number = integer;
        return isInteger;
    }

    private static EvaluationException Failure(string reason) => new(ErrorNames.Runtime, reason);
}
