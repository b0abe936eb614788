namespace OrderFlow.Jsonata.Syntax;

/// <summary>All values of an object: <c>*</c>.</summary>
/// <seealso href="https://docs.jsonata.org/predicate#wildcards"/>
public sealed class WildcardSyntax : JsonataSyntax
{
    internal WildcardSyntax(int position)
        : base(SyntaxKind.Wildcard, position)
    {
    }
}
