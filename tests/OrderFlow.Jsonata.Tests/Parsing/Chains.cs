using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Tests.Parsing;

/// <summary>What a text puts side by side leans to the left in the tree, as deep as there are links.</summary>
public sealed class Chains
{
    private const int Links = 4_000;

    [Theory]
    [InlineData("0", " + 1", "4000")]
    [InlineData("0", " + 1 - 1", "0")]
    [InlineData("''", " & ''", "\"\"")]
    [InlineData("true", " and true", "true")]
    [InlineData("false", " or false", "false")]
    [InlineData("1", " = 1", "false")]
    [InlineData("1", " ~> $abs", "1")]
    [InlineData("$", ".$", "1")]
    [InlineData("$", "[0]", "1")]
    [InlineData("$", "^($)", "1")]
    [InlineData("$f", "()", "1")]
    public void A_chain_of_thousands_of_links_works(string first, string link, string result)
    {
        var binds = new JsonataBindings { ["f"] = JsonataExpression.Parse("($f := function() { $f }; $f)").Evaluate() };
        var text = first + string.Concat(Enumerable.Repeat(link, Links / (link.Length > 5 && link.Contains('-') ? 2 : 1)));

        var expression = JsonataExpression.Parse(first == "$f" ? $"$type({text}) = 'function' ? 1" : text);

        expression.Evaluate(1, binds).ToJson().ShouldBe(result);
    }

    [Theory]
    [InlineData("a", " + b")]
    [InlineData("a", ".b")]
    [InlineData("a", "[b]")]
    [InlineData("a", "(b)")]
    [InlineData("a", " ~> b")]
    [InlineData("a", "^(b)")]
    [InlineData("a", "#$b")]
    public void A_chain_is_printed_and_searched(string first, string link)
    {
        var text = first + string.Concat(Enumerable.Repeat(link, Links));

        var expression = JsonataExpression.Parse(text);

        expression.Syntax.ToString().ShouldBe(text);
        expression.Syntax.DescendantsAndSelf().Count(node => node is NameSyntax or VariableSyntax).ShouldBe(Links + 1);
        expression.FreeVariables.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("+1")]
    [InlineData(".a")]
    [InlineData("[0]")]
    [InlineData("~>$f")]
    public void A_chain_without_end_is_refused(string link) =>
        Expressions.Fails("a" + string.Concat(Enumerable.Repeat(link, 10_000))).Code.ShouldBe("S0218");

    [Fact]
    public void Step_Functions_takes_chains_too() =>
        Expressions.Evaluate("0" + string.Concat(Enumerable.Repeat("+1", Links)), dialect: JsonataDialect.StepFunctions).ShouldBe("4000");
}
