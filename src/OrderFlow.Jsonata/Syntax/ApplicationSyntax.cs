namespace OrderFlow.Jsonata.Syntax;

/// <summary>The left side as first argument of the function on the right, or two functions chained: <c>items ~> $sum</c>.</summary>
/// <seealso href="https://docs.jsonata.org/other-operators#-chain"/>
public sealed class ApplicationSyntax : JsonataSyntax
{
    internal ApplicationSyntax(int position, JsonataSyntax left, JsonataSyntax right)
        : base(position)
    {
        Left = left;
        Right = right;
    }

    /// <summary>The left side.</summary>
    public JsonataSyntax Left { get; }

    /// <summary>The right side.</summary>
    public JsonataSyntax Right { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [Left, Right];
}
