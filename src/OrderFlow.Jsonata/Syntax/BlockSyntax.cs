namespace OrderFlow.Jsonata.Syntax;

/// <summary>Expressions in a scope of their own, the last one being the result: <c>($x := 1; $x + 1)</c>.</summary>
/// <seealso href="https://docs.jsonata.org/programming#evaluation"/>
public sealed class BlockSyntax : JsonataSyntax
{
    internal BlockSyntax(int position, IReadOnlyList<JsonataSyntax> expressions)
        : base(position) => Expressions = expressions;

    /// <summary>The expressions.</summary>
    public IReadOnlyList<JsonataSyntax> Expressions { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Expressions;
}
