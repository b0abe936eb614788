namespace OrderFlow.Jsonata.Syntax;

/// <summary>A key and a value of an object constructor or a grouping.</summary>
/// <param name="Key">The key; must give a string.</param>
/// <param name="Value">The value.</param>
public sealed record PairSyntax(JsonataSyntax Key, JsonataSyntax Value)
{
    /// <summary>The pair in the language.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
