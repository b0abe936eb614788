namespace OrderFlow.Jsonata.Syntax;

/// <summary>Expressions in a scope of their own, the last one being the result: <c>($x := 1; $x + 1)</c>.</summary>
/// <seealso href="https://docs.jsonata.org/programming#evaluation"/>
public sealed class BlockSyntax : JsonataSyntax
{
    internal BlockSyntax(int position, JsonataSyntax[] expressions)
        : base(SyntaxKind.Block, position)
    {
        Parts = expressions;
        Contain(expressions, SyntaxFacts.StartsConstructed);
        Remove(SyntaxFacts.Assigns);
    }

    /// <summary>The expressions.</summary>
    public IReadOnlyList<JsonataSyntax> Expressions => Parts;

    internal JsonataSyntax[] Parts { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Expressions;
}
