namespace OrderFlow.Jsonata.Syntax;

/// <summary>An array constructor: <c>[1, 2, 5..9]</c>.</summary>
/// <seealso href="https://docs.jsonata.org/construction#array-constructors"/>
public sealed class ArraySyntax : JsonataSyntax
{
    internal ArraySyntax(int position, JsonataSyntax[] items)
        : base(SyntaxKind.Array, position)
    {
        Elements = items;
        Contain(items);
    }

    /// <summary>The items; a range is a <see cref="BinarySyntax"/> with the operator <c>..</c>.</summary>
    public IReadOnlyList<JsonataSyntax> Items => Elements;

    internal JsonataSyntax[] Elements { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Items;
}
