namespace OrderFlow.Jsonata.Syntax;

/// <summary>A number with its sign changed: <c>-price</c>.</summary>
/// <seealso href="https://docs.jsonata.org/numeric-operators#--negation"/>
public sealed class NegationSyntax : JsonataSyntax
{
    internal NegationSyntax(int position, JsonataSyntax operand)
        : base(SyntaxKind.Negation, position)
    {
        Operand = operand;
        Contain(operand);
    }

    /// <summary>The operand.</summary>
    public JsonataSyntax Operand { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [Operand];
}
