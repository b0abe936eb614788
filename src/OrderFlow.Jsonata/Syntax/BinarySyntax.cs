namespace OrderFlow.Jsonata.Syntax;

/// <summary>An operator between two operands: arithmetic, comparison, <c>&amp;</c>, <c>and</c>, <c>or</c>, <c>in</c>, <c>..</c>, <c>??</c>, <c>?:</c>, as in <c>price * quantity</c>.</summary>
/// <seealso href="https://docs.jsonata.org/expressions"/>
public sealed class BinarySyntax : JsonataSyntax
{
    internal BinarySyntax(int position, string @operator, JsonataSyntax left, JsonataSyntax right)
        : base(position)
    {
        Operator = @operator;
        Left = left;
        Right = right;
    }

    /// <summary>The operator as written.</summary>
    public string Operator { get; }

    /// <summary>The left operand.</summary>
    public JsonataSyntax Left { get; }

    /// <summary>The right operand.</summary>
    public JsonataSyntax Right { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [Left, Right];
}
