namespace OrderFlow.Jsonata.Syntax;

/// <summary>
/// Prints constructs in the language. A tree keeps each pair of parentheses of its text as a block, so that printing its tokens in order is enough
/// to be read back as the same tree.
/// </summary>
internal sealed class SyntaxPrinter : JsonataSyntaxWalker
{
    private const string Range = "..";
    private const string Application = "~>";

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

    /// <summary>Prints the operand in front, then what stands behind it: a text can chain thousands of constructs.</summary>
    public override void Visit(JsonataSyntax node)
    {
        var behind = new Stack<JsonataSyntax>();
        for (; node.Head is { } head; node = head)
            behind.Push(node);
        Write(node);
        string? chained = null;
        foreach (var link in behind)
        {
            chained = Chain(chained, OperatorOf(link));
            Write(link);
        }

        Chain(chained, null);
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
        _layout.Text(".");
        Visit(node.Right);
    }

    protected override void VisitPredicate(PredicateSyntax node) => Bracketed("[", [node.Condition], Visit, "]");

    protected override void VisitSort(SortSyntax node) => Bracketed("^(", node.Terms, Write, ")");

    protected override void VisitGroup(GroupSyntax node) => Bracketed("{", node.Pairs, Write, "}");

    protected override void VisitFocus(FocusSyntax node)
    {
        _layout.Text("@");
        Visit(node.Variable);
    }

    protected override void VisitIndex(IndexSyntax node)
    {
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
        if (node.Operator != Range)
        {
            Branch(node.Operator + " ", node.Right);
            return;
        }

        _layout.Text(Range);
        Visit(node.Right);
    }

    protected override void VisitApplication(ApplicationSyntax node) => Branch(Application + " ", node.Right);

    protected override void VisitCondition(ConditionSyntax node)
    {
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

    protected override void VisitCall(CallSyntax node) => Bracketed("(", node.Arguments, Visit, ")");

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

    private static string? OperatorOf(JsonataSyntax node) => node switch
    {
        ApplicationSyntax => Application,
        BinarySyntax binary when binary.Operator != Range => binary.Operator,
        _ => null,
    };

    private void Write(JsonataSyntax node)
    {
        base.Visit(node);
        if (node.KeepsArray)
            _layout.Text("[]");
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

    /// <summary>Puts operands between equal operators, which lean to the left in the tree, side by side.</summary>
    private string? Chain(string? before, string? next)
    {
        if (before == next)
            return next;
        if (before is not null)
            _layout.End();
        if (next is not null)
            _layout.Begin();
        return next;
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
