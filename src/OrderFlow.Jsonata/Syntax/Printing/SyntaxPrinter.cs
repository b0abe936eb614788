namespace OrderFlow.Jsonata.Syntax;

/// <summary>
/// Prints constructs in the language. A tree keeps each pair of parentheses of its text as a block, so that printing its tokens in order is enough
/// to be read back as the same tree.
/// </summary>
internal sealed class SyntaxPrinter : JsonataSyntaxWalker
{
    private readonly SyntaxLayout _layout = new();

    public static string Print(JsonataSyntax node, int width)
    {
        var printer = new SyntaxPrinter();
        printer.Visit(node);
        return printer._layout.Print(width);
    }

    public static string Print(PairSyntax pair)
    {
        var printer = new SyntaxPrinter();
        printer.Write(pair);
        return printer._layout.Print(int.MaxValue);
    }

    public static string Print(SortTermSyntax term)
    {
        var printer = new SyntaxPrinter();
        printer.Write(term);
        return printer._layout.Print(int.MaxValue);
    }

    public override void Visit(JsonataSyntax node)
    {
        base.Visit(node);
        if (node.KeepsArray)
            _layout.Text("[]");
    }

    protected override void VisitName(NameSyntax node) => _layout.Text(SyntaxText.Name(node.Name));

    protected override void VisitVariable(VariableSyntax node) => _layout.Text("$" + node.Name);

    protected override void VisitLiteral(LiteralSyntax node) => _layout.Text(node.Value.ToJson());

    protected override void VisitRegex(RegexSyntax node) => _layout.Text($"/{node.Pattern}/{node.Flags}");

    protected override void VisitWildcard(WildcardSyntax node) => _layout.Text("*");

    protected override void VisitDescendant(DescendantSyntax node) => _layout.Text("**");

    protected override void VisitParent(ParentSyntax node) => _layout.Text("%");

    protected override void VisitPlaceholder(PlaceholderSyntax node) => _layout.Text("?");

    protected override void VisitPath(PathSyntax node)
    {
        Visit(node.Left);
        _layout.Text(".");
        Visit(node.Right);
    }

    protected override void VisitPredicate(PredicateSyntax node)
    {
        Visit(node.Target);
        Bracketed("[", [node.Condition], Visit, "]");
    }

    protected override void VisitSort(SortSyntax node)
    {
        Visit(node.Target);
        Bracketed("^(", node.Terms, Write, ")");
    }

    protected override void VisitGroup(GroupSyntax node)
    {
        Visit(node.Target);
        Bracketed("{", node.Pairs, Write, "}");
    }

    protected override void VisitFocus(FocusSyntax node)
    {
        Visit(node.Left);
        _layout.Text("@");
        Visit(node.Variable);
    }

    protected override void VisitIndex(IndexSyntax node)
    {
        Visit(node.Left);
        _layout.Text("#");
        Visit(node.Variable);
    }

    protected override void VisitNegation(NegationSyntax node)
    {
        _layout.Text("-");
        Visit(node.Operand);
    }

    protected override void VisitBinary(BinarySyntax node)
    {
        if (node.Operator == "..")
        {
            Visit(node.Left);
            _layout.Text("..");
            Visit(node.Right);
            return;
        }

        Chain(node, link => link is BinarySyntax binary && binary.Operator == node.Operator ? (binary.Left, binary.Operator, binary.Right) : null);
    }

    protected override void VisitApplication(ApplicationSyntax node) =>
        Chain(node, link => link is ApplicationSyntax application ? (application.Left, "~>", application.Right) : null);

    protected override void VisitCondition(ConditionSyntax node)
    {
        Visit(node.Condition);
        _layout.Begin();
        Branch("? ", node.Then);
        if (node.Else is not null)
            Branch(": ", node.Else);
        _layout.End();
    }

    protected override void VisitBind(BindSyntax node)
    {
        Visit(node.Variable);
        _layout.Text(" := ");
        Visit(node.Value);
    }

    protected override void VisitBlock(BlockSyntax node) => Bracketed("(", node.Expressions, Visit, ")", ";");

    protected override void VisitArray(ArraySyntax node) => Bracketed("[", node.Items, Visit, "]");

    protected override void VisitObject(ObjectSyntax node) => Bracketed("{", node.Pairs, Write, "}");

    protected override void VisitCall(CallSyntax node)
    {
        Visit(node.Procedure);
        Bracketed("(", node.Arguments, Visit, ")");
    }

    protected override void VisitLambda(LambdaSyntax node)
    {
        Bracketed("function(", node.Parameters, Visit, ")");
        _layout.Text(node.Signature + " {");
        _layout.Begin();
        _layout.Break(" ");
        Visit(node.Body);
        _layout.EndOnNewLine(" ");
        _layout.Text("}");
    }

    protected override void VisitTransform(TransformSyntax node)
    {
        _layout.Text("|");
        Visit(node.Pattern);
        _layout.Text("|");
        Visit(node.Update);
        if (node.Delete is not null)
        {
            _layout.Text(", ");
            Visit(node.Delete);
        }

        _layout.Text("|");
    }

    private void Write(PairSyntax pair)
    {
        Visit(pair.Key);
        _layout.Text(": ");
        Visit(pair.Value);
    }

    private void Write(SortTermSyntax term)
    {
        if (term.Descending)
            _layout.Text(">");
        Visit(term.Expression);
    }

    private void Branch(string mark, JsonataSyntax result)
    {
        _layout.Break(" ");
        _layout.Text(mark);
        Visit(result);
    }

    /// <summary>Operands between equal operators, which lean to the left in the tree and stand side by side in the text.</summary>
    private void Chain(JsonataSyntax last, Func<JsonataSyntax, (JsonataSyntax Left, string Operator, JsonataSyntax Right)?> read)
    {
        var links = new Stack<(string Operator, JsonataSyntax Right)>();
        var first = last;
        while ((links.Count == 0 || !first.KeepsArray) && read(first) is { } link)
        {
            links.Push((link.Operator, link.Right));
            first = link.Left;
        }

        Visit(first);
        _layout.Begin();
        foreach (var (symbol, operand) in links)
            Branch(symbol + " ", operand);
        _layout.End();
    }

    private void Bracketed<T>(string opening, IReadOnlyList<T> items, Action<T> write, string closing, string separator = ",")
    {
        _layout.Text(opening);
        _layout.Begin();
        for (var i = 0; i < items.Count; i++)
        {
            _layout.Break(i == 0 ? "" : " ");
            write(items[i]);
            if (i < items.Count - 1)
                _layout.Text(separator);
        }

        _layout.EndOnNewLine();
        _layout.Text(closing);
    }
}
