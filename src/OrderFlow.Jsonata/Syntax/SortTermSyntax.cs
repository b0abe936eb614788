namespace OrderFlow.Jsonata.Syntax;

/// <summary>One term of an order-by clause.</summary>
/// <param name="Expression">What to order by.</param>
/// <param name="Descending">Whether greater values come first.</param>
public sealed record SortTermSyntax(JsonataSyntax Expression, bool Descending)
{
    /// <summary>The term in the language.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
