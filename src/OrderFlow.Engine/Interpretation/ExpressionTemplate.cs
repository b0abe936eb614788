using System.Text.RegularExpressions;
using OrderFlow.Jsonata;

namespace OrderFlow.Engine.Interpretation;

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
            throw Failure(evaluation, $"threw an error during evaluation. {exception.Code}: {exception.Reason}");
        }
        if (value.IsUndefined)
            throw Failure(evaluation, "returned nothing (undefined).");
        if (value.IsFunction)
            throw Failure(evaluation, "returned an unsupported result type.");
        return value;
    }

    /// <summary>The failure of an expression whose value has the wrong type.</summary>
    public StateFailure Unexpected(Evaluation evaluation, string expected, JsonataValue value) =>
        Failure(evaluation, $"returned an unexpected result type. Expected '{expected}', but was '{ValueTypes.NameOf(value)}' for value: {value.ToJson()}");

    public override string ToString() => "{%" + source + "%}";

    [GeneratedRegex(@"\$states\s*\.\s*(input|result|errorOutput)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OtherThanContext();

    private StateFailure Failure(Evaluation evaluation, string what) =>
        evaluation.Failure($"The JSONata expression '{source}' specified for the field '{location}' {what}", location);
}
