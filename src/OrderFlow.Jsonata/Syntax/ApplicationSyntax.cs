namespace OrderFlow.Jsonata.Syntax;

/// <summary>The left side as first argument of the function on the right, or two functions chained: <c>items ~> $sum</c>.</summary>
/// <seealso href="https://docs.jsonata.org/other-operators#-chain"/>
public sealed class ApplicationSyntax : JsonataSyntax
{
    internal ApplicationSyntax(int position, JsonataSyntax left, JsonataSyntax right)
        : base(SyntaxKind.Application, position)
    {
        Left = left;
        Right = right;
        Contain(left);
        Contain(right);
    }

    /// <summary>The left side.</summary>
    public JsonataSyntax Left { get; }

    /// <summary>The right side.</summary>
    public JsonataSyntax Right { get; }

    internal override JsonataSyntax Head => Left;

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [Left, Right];
}
