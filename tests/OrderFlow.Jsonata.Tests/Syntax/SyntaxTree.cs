using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata.Tests.Syntax;

public sealed class SyntaxTree
{
    [Fact]
    public void The_tree_can_be_searched() =>
        JsonataExpression.Parse("{'id': $states.input.id, 'n': [$x, ($y := $x)]}").Syntax.DescendantsAndSelf()
            .OfType<VariableSyntax>().Select(variable => variable.Name).ShouldBe(["states", "x", "y", "x"]);

    [Fact]
    public void A_walker_meets_every_construct_in_the_order_of_the_text()
    {
        var walker = new Names();

        walker.Visit(JsonataExpression.Parse(Printing.EveryConstruct).Syntax);

        walker.Met.ShouldBe(JsonataExpression.Parse(Printing.EveryConstruct).Syntax.DescendantsAndSelf().OfType<NameSyntax>().Select(name => name.Name));
    }

    [Fact]
    public void A_walker_goes_no_further_than_it_is_told()
    {
        var walker = new Outside();

        walker.Visit(JsonataExpression.Parse("[a, function($x) { b }, c]").Syntax);

        walker.Met.ShouldBe(["a", "c"]);
    }

    [Theory]
    [InlineData("1 + 2 * -3", -5)]
    [InlineData("(8; 4) / 2", 2)]
    public void A_visitor_computes_a_result(string text, double result) =>
        new Calculator().Visit(JsonataExpression.Parse(text).Syntax).ShouldBe(result);

    [Fact]
    public void A_visitor_falls_back_where_it_has_no_method() =>
        Should.Throw<NotSupportedException>(() => new Calculator().Visit(JsonataExpression.Parse("1 + price").Syntax)).Message.ShouldBe("price");

    [Fact]
    public void A_visitor_knows_every_construct()
    {
        var kinds = typeof(JsonataSyntax).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(JsonataSyntax))).Select(type => type.Name);
        var visited = new Kinds();

        var met = JsonataExpression.Parse(Printing.EveryConstruct).Syntax.DescendantsAndSelf().Select(visited.Visit).Distinct();

        met.ShouldBe(kinds, ignoreOrder: true);
    }

    [Fact]
    public void The_longest_chains_can_be_asked_about_on_a_short_stack()
    {
        var expression = JsonataExpression.Parse(string.Join(" + ", Enumerable.Range(0, 4_000).Select(i => $"$v{i}")));

        Safety.SmallStack.Run(() => expression.FreeVariables.Count).ShouldBe(4_000);
        Safety.SmallStack.Run(() => expression.SpanOf(expression.Syntax).End.Value).ShouldBe(expression.ToString().Length);
        Safety.SmallStack.Run(() => expression.Syntax.ToString()).ShouldBe(expression.ToString());
    }

    [Fact]
    public void The_deepest_nesting_can_be_asked_about_on_a_short_stack()
    {
        var expression = JsonataExpression.Parse(string.Concat(Enumerable.Repeat("(", 480)) + "$x" + string.Concat(Enumerable.Repeat(")", 480)));

        Safety.SmallStack.Run(() => expression.FreeVariables).ShouldBe(["x"]);
        Safety.SmallStack.Run(() => expression.SpanOf(expression.Syntax).End.Value).ShouldBe(expression.ToString().Length);
    }

    private class Names : JsonataSyntaxWalker
    {
        public List<string> Met { get; } = [];

        protected override void VisitName(NameSyntax node) => Met.Add(node.Name);
    }

    private sealed class Outside : Names
    {
        protected override void VisitLambda(LambdaSyntax node)
        {
            // What stands in a function is not outside.
        }
    }

    private sealed class Calculator : JsonataSyntaxVisitor<double>
    {
        protected override double VisitLiteral(LiteralSyntax node) => node.Value.AsNumber();

        protected override double VisitNegation(NegationSyntax node) => -Visit(node.Operand);

        protected override double VisitBlock(BlockSyntax node) => Visit(node.Expressions[^1]);

        protected override double VisitBinary(BinarySyntax node) => node.Operator switch
        {
            "+" => Visit(node.Left) + Visit(node.Right),
            "*" => Visit(node.Left) * Visit(node.Right),
            "/" => Visit(node.Left) / Visit(node.Right),
            _ => Default(node),
        };

        protected override double Default(JsonataSyntax node) => throw new NotSupportedException(node.ToString());
    }

    private sealed class Kinds : JsonataSyntaxVisitor<string>
    {
        protected override string Default(JsonataSyntax node) => node.GetType().Name;

        protected override string VisitName(NameSyntax node) => nameof(NameSyntax);
    }
}
