using OrderFlow.Jsonata.Parsing;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>An operator between two operands: arithmetic, comparison, <c>&amp;</c>, <c>and</c>, <c>or</c>, <c>in</c>, <c>..</c>, <c>??</c>, <c>?:</c>, as in <c>price * quantity</c>.</summary>
/// <seealso href="https://docs.jsonata.org/expressions"/>
public sealed class BinarySyntax : JsonataSyntax
{
    internal BinarySyntax(int position, TokenKind symbol, JsonataSyntax left, JsonataSyntax right)
        : base(SyntaxKind.Binary, position)
    {
        Symbol = symbol;
        Left = left;
        Right = right;
        Contain(left);
        Contain(right);
    }

    /// <summary>The operator as written.</summary>
    public string Operator => Symbols.TextOf(Symbol);

    internal TokenKind Symbol { get; }

    /// <summary>The left operand.</summary>
    public JsonataSyntax Left { get; }

    /// <summary>The right operand.</summary>
    public JsonataSyntax Right { get; }

    internal override JsonataSyntax Head => Left;

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [Left, Right];
}
