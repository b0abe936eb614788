using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Tests.Language;

public sealed class SyntaxTree
{
    [Theory]
    [InlineData("a.b[c > 1][0].`d e`")]
    [InlineData("$sum(items.(price * quantity)) & \"!\"")]
    [InlineData("function($x, $y)<nn:n> { $x - $y }(1, 2)")]
    [InlineData("loans@$l.books#$i[$l.isbn = isbn].{\"t\": %.title}")]
    [InlineData("a^(>b, c){k: v}")]
    [InlineData("|a|{\"b\": 1}, \"c\"| ~> $f(?, /x+/i)")]
    [InlineData("($x := [1..5]; $x[] ? -1 : **.*)")]
    public void The_tree_prints_back_as_the_text_it_was_parsed_from(string text)
    {
        var expression = JsonataExpression.Parse(text);

        expression.ToString().ShouldBe(text);
        expression.Syntax.ToString().ShouldBe(text);
    }

    [Fact]
    public void The_tree_can_be_searched() =>
        JsonataExpression.Parse("{'id': $states.input.id, 'n': [$x, ($y := $x)]}").Syntax.DescendantsAndSelf()
            .OfType<VariableSyntax>().Select(variable => variable.Name).ShouldBe(["states", "x", "y", "x"]);
}
