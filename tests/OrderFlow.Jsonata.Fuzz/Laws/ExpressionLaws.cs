
namespace OrderFlow.Jsonata.Fuzz.Laws;

/// <summary>
/// Parsing and evaluating end in a value or a <see cref="JsonataException"/> within the budgets, and the same way each time; the document stays as it was;
/// the result can be written.
/// </summary>
internal static class ExpressionLaws
{
    public static Verdict Judge(FuzzInput input)
    {
        JsonataExpression expression;
        try
        {
            expression = JsonataExpression.Parse(input.Text, input.Dialect);
        }
        catch (JsonataException error)
        {
            return new($"{error.Code} in parsing", Position(error, input.Text));
        }

        return Printing(expression) is { } misprint ? new("misprint", misprint) : Evaluation(expression, input);
    }

    private static Verdict Evaluation(JsonataExpression expression, FuzzInput input)
    {
        var document = JsonataJson.Parse(input.Document);
        var before = document.ToJson();
        var first = Outcome.Of(expression, document);
        var second = Outcome.Of(expression, document);
        if (document.ToJson() != before)
            return new(first.Name, $"evaluation leaves its document alone: {before} became {document.ToJson()}");
        if (first.Error is { } error && Position(error, input.Text) is { } misplaced)
            return new(first.Name, misplaced);
        if (!first.IsSameAs(second))
            return new(first.Name, $"the same evaluation gives the same: {first}, then {second}");
        return new(first.Name, first.Error is null ? JsonLaws.RoundTrip(first.Value) : null);
    }

    private static string? Printing(JsonataExpression expression)
    {
        string printed;
        try
        {
            printed = expression.Syntax.ToString();
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }

        try
        {
            var again = JsonataExpression.Parse(printed, expression.Dialect).Syntax.ToString();
            return again == printed ? null : $"what is printed parses to the same: {printed} became {again}";
        }
        catch (JsonataException error)
        {
            // How deep an expression or a pattern may nest depends on how much stack is left, which is a little less here.
            var isShortOfStack = error.Code == "S0218" || error.Reason.EndsWith("too large", StringComparison.Ordinal);
            return isShortOfStack ? null : $"what is printed parses: {printed} fails with {error.Message}";
        }
    }

    private static string? Position(JsonataException error, string text)
    {
        if (error.Position < -1 || error.Position > text.Length)
            return $"errors stand within the text: {error.Code} at {error.Position} of {text.Length}";
        var isKnown = error.Code.Length == 5 && error.Code[0] is 'S' or 'T' or 'D' or 'U';
        return isKnown && error.Message.Length > 0 ? null : $"errors have a code: {error.Code}";
    }
}
