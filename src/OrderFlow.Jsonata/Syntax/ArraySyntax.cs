namespace OrderFlow.Jsonata.Syntax;

/// <summary>An array constructor: <c>[1, 2, 5..9]</c>.</summary>
/// <seealso href="https://docs.jsonata.org/construction#array-constructors"/>
public sealed class ArraySyntax : JsonataSyntax
{
    internal ArraySyntax(int position, IReadOnlyList<JsonataSyntax> items)
        : base(position) => Items = items;

    /// <summary>The items; a range is a <see cref="BinarySyntax"/> with the operator <c>..</c>.</summary>
    public IReadOnlyList<JsonataSyntax> Items { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Items;
}
