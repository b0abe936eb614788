using FsCheck;
using FsCheck.Fluent;

namespace OrderFlow.Jsonata.Tests.Syntax;

public sealed class PrintingLaws
{
    private static readonly JsonataValue Input = JsonataJson.Parse("""{"a": {"a b": [1, {"b": 2}], "b": "it's"}, "b": [3, 4], "or": true}""");
    private static readonly JsonataOptions Budget = new() { MaxSteps = 10_000, MaxSequence = 10_000, MaxDepth = 50 };

    [Fact]
    public void A_printed_tree_reads_back_as_itself() => Check((expression, text) =>
        JsonataExpression.Parse(text).Syntax.ToString() == expression.Syntax.ToString());

    [Fact]
    public void A_printed_tree_evaluates_as_the_expression_does() => Check((expression, text) =>
        Outcome(JsonataExpression.Parse(text)) == Outcome(expression));

    [Fact]
    public void Line_breaks_change_nothing() => Check((expression, _) =>
        JsonataExpression.Parse(expression.Syntax.Format(1)).Syntax.ToString() == expression.Syntax.ToString());

    private static void Check(Func<JsonataExpression, string, bool> law) =>
        Prop.ForAll(RandomExpressions.All, expression => law(expression, expression.Syntax.ToString())).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static string Outcome(JsonataExpression expression)
    {
        try
        {
            return expression.Evaluate(Input, null, Budget).ToJson();
        }
        catch (JsonataException error)
        {
            return error.Code;
        }
    }
}
