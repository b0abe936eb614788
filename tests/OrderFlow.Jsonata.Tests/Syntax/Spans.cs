using FsCheck;
using FsCheck.Fluent;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Tests.Syntax;

public sealed class Spans
{
    [Theory]
    [InlineData("1 + (a . b)[] * 2", new[] { "1 + (a . b)[] * 2", "1", "(a . b)[] * 2", "(a . b)[]", "a . b", "a", "b", "2" })]
    [InlineData(" [ 1 .. 5 , 'x' ] /* all */", new[] { "[ 1 .. 5 , 'x' ]", "1 .. 5", "1", "5", "'x'" })]
    [InlineData("$f( ? , `a b` )", new[] { "$f( ? , `a b` )", "$f", "?", "`a b`" })]
    [InlineData("function( $x )<n:n>{ -$x } ", new[] { "function( $x )<n:n>{ -$x }", "$x", "-$x", "$x" })]
    [InlineData("a@$l #$i^(>b){'k' : v}", new[] { "a@$l #$i^(>b){'k' : v}", "a@$l #$i^(>b)", "a@$l #$i", "a@$l", "a", "$l", "$i", "b", "'k'", "v" })]
    [InlineData("x ? |a|{}| : /r+/i", new[] { "x ? |a|{}| : /r+/i", "x", "|a|{}|", "a", "{}", "/r+/i" })]
    public void A_construct_reaches_from_its_first_token_to_its_last(string text, string[] spans)
    {
        var expression = JsonataExpression.Parse(text);

        expression.Syntax.DescendantsAndSelf().Select(node => text[expression.SpanOf(node)]).ShouldBe(spans);
    }

    [Fact]
    public void A_construct_stands_within_the_one_around_it() =>
        Prop.ForAll(RandomExpressions.All, expression => expression.Syntax.DescendantsAndSelf().All(node => node.Children.All(child => Contains(expression, node, child))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void The_text_of_a_construct_that_stands_alone_parses_as_the_construct() =>
        Prop.ForAll(RandomExpressions.All, expression => expression.Syntax.DescendantsAndSelf().OfType<BlockSyntax>().Where(block => !block.KeepsArray).All(block =>
            !JsonataExpression.TryParse(expression.ToString()[expression.SpanOf(block)], out var alone, out _) || alone.Syntax.ToString() == block.ToString()))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Constructs_of_other_expressions_stand_nowhere() =>
        Should.Throw<ArgumentException>(() => JsonataExpression.Parse("a").SpanOf(JsonataExpression.Parse("a").Syntax));

    private static bool Contains(JsonataExpression expression, JsonataSyntax outer, JsonataSyntax inner)
    {
        var (around, within) = (expression.SpanOf(outer), expression.SpanOf(inner));
        return around.Start.Value <= within.Start.Value && within.End.Value <= around.End.Value && within.Start.Value < within.End.Value;
    }
}
