namespace OrderFlow.Jsonata.Syntax;

/// <summary>Finds the variables that are bound in one scope: not those of the blocks, functions and transforms inside.</summary>
internal sealed class BoundNames : JsonataSyntaxWalker
{
    private readonly HashSet<string> _names = [];

    /// <summary>The names that the parts of a scope bind.</summary>
    public static HashSet<string> In(IEnumerable<JsonataSyntax> parts)
    {
        var bound = new BoundNames();
        foreach (var part in parts)
            bound.Visit(part);
        return bound._names;
    }

    protected override void VisitBlock(BlockSyntax node)
    {
        // A scope of its own, as the two below are.
    }

    protected override void VisitLambda(LambdaSyntax node)
    {
    }

    protected override void VisitTransform(TransformSyntax node)
    {
    }

    protected override void VisitBind(BindSyntax node)
    {
        _names.Add(node.Variable.Name);
        VisitChildren(node);
    }

    protected override void VisitFocus(FocusSyntax node)
    {
        _names.Add(node.Variable.Name);
        VisitChildren(node);
    }

    protected override void VisitIndex(IndexSyntax node)
    {
        _names.Add(node.Variable.Name);
        VisitChildren(node);
    }
}
