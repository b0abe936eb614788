using System.Text.RegularExpressions;
using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Building;

namespace OrderFlow.StatesLanguage.DataFlow.Templates;

/// <summary>A <c>{% JSONata expression %}</c>.</summary>
/// <param name="expression">The expression, parsed once.</param>
/// <param name="source">Its text between the delimiters, as errors quote it.</param>
/// <param name="location">The field it stands in, such as <c>Output/total</c>.</param>
internal sealed partial class ExpressionTemplate(JsonataExpression expression, string source, string location) : Template
{
    // Making the context object costs more than most expressions; where a text names only other parts of $states, none is made.
    private readonly bool needsContext = OtherThanContext().Replace(source, "").Contains("$states", StringComparison.Ordinal);

    public override JsonataValue Evaluate(Evaluation evaluation)
    {
        JsonataValue value;
        try
        {
            value = evaluation.Run(expression, needsContext);
        }
        catch (JsonataException exception)
        {
            throw Failure($"threw an error during evaluation. {exception.Code}: {exception.Reason}");
        }
        if (value.IsUndefined)
            throw Failure("returned nothing (undefined).");
        if (value.IsFunction)
            throw Failure("returned an unsupported result type.");
        return value;
    }

    public override EvaluationException Unexpected(string expected, JsonataValue value) =>
        Failure($"returned an unexpected result type. Expected '{expected}', but was '{ValueTypes.NameOf(value)}' for value: {value.ToJson()}");

    public override string ToString() => "{%" + source + "%}";

    [GeneratedRegex(@"\$states\s*\.\s*(input|result|errorOutput)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherThanContext();

    private EvaluationException Failure(string what) =>
        new(ErrorNames.QueryEvaluationError, $"The JSONata expression '{source}' specified for the field '{location}' {what}", location);
}
