namespace OrderFlow.Jsonata.Syntax;

/// <summary>A step: the right side for each value of the left, <c>order.price</c>.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators#-map"/>
public sealed class PathSyntax : JsonataSyntax
{
    internal PathSyntax(int position, JsonataSyntax left, JsonataSyntax right)
        : base(SyntaxKind.Path, position)
    {
        Left = left;
        Right = right;
        ContainStart(left);
        Contain(right);
        if (StartsWithArray(left))
            Add(SyntaxFacts.StartsConstructed);
    }

    /// <summary>The left side.</summary>
    public JsonataSyntax Left { get; }

    /// <summary>The right side.</summary>
    public JsonataSyntax Right { get; }

    internal override JsonataSyntax Head => Left;

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [Left, Right];

    // A path on the left knows it already.
    private static bool StartsWithArray(JsonataSyntax start)
    {
        while (start.Kind is SyntaxKind.Predicate or SyntaxKind.Group or SyntaxKind.Sort or SyntaxKind.Focus or SyntaxKind.Index)
            start = start.Head!;
        return start.Kind == SyntaxKind.Array;
    }
}
