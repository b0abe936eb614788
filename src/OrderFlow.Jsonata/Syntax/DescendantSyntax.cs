namespace OrderFlow.Jsonata.Syntax;

/// <summary>The context and everything below: <c>**</c>.</summary>
/// <seealso href="https://docs.jsonata.org/predicate#navigate-arbitrary-depths"/>
public sealed class DescendantSyntax : JsonataSyntax
{
    internal DescendantSyntax(int position)
        : base(SyntaxKind.Descendant, position)
    {
    }
}
