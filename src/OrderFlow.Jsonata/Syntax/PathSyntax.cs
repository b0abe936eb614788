namespace OrderFlow.Jsonata.Syntax;

/// <summary>A step: the right side for each value of the left, <c>order.price</c>.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators#-map"/>
public sealed class PathSyntax : JsonataSyntax
{
    internal PathSyntax(int position, JsonataSyntax left, JsonataSyntax right)
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
