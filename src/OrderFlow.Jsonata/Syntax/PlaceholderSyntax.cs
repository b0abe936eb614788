namespace OrderFlow.Jsonata.Syntax;

/// <summary>An argument left open in a partial application, the <c>?</c> in <c>$power(?, 2)</c>.</summary>
/// <seealso href="https://docs.jsonata.org/programming#partial-function-application"/>
public sealed class PlaceholderSyntax : JsonataSyntax
{
    internal PlaceholderSyntax(int position)
        : base(SyntaxKind.Placeholder, position)
    {
    }
}
