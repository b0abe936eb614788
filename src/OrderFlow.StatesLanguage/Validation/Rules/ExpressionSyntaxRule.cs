using OrderFlow.Jsonata;
using OrderFlow.StatesLanguage.Validation.Outlines;

namespace OrderFlow.StatesLanguage.Validation.Rules;

/// <summary>An expression parses, and starts from <c>$states</c> or a variable: there is no context document to start from.</summary>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>
internal sealed class ExpressionSyntaxRule : IRule
{
    // The parser's code for a name, $ or $$ where there is no context.
    private const string NoContext = "S0219";

    public void Check(Outline outline, Report report)
    {
        foreach (var expression in outline.Expressions)
            if (expression.Failure is { } failure)
                Report(expression, failure, report);
    }

    private static void Report(OutlineExpression expression, JsonataException failure, Report report)
    {
        if (failure.Code == NoContext)
            report.Error(expression.PlaceOf(failure), DiagnosticCode.UnsupportedJsonataExpression,
                $"refers to {failure.Token} at the top level, where there is nothing to take it from. Begin with $states.input or a variable.",
                $"Reference to '{failure.Token}' at the top level is not supported.");
        else
            report.Error(expression.PlaceOf(failure), DiagnosticCode.InvalidJsonataExpression,
                $"is \"{JsonKind.Cut((string)expression.Token!)}\", which does not parse: {failure.Reason}{(failure.Position >= 0 ? $" (at character {failure.Position + 1} of the expression)" : "")}", failure.Reason);
    }
}
