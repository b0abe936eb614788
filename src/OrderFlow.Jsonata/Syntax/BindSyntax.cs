namespace OrderFlow.Jsonata.Syntax;

/// <summary>An assignment: <c>$total := $sum(prices)</c>.</summary>
/// <seealso href="https://docs.jsonata.org/other-operators#-variable-binding"/>
public sealed class BindSyntax : JsonataSyntax
{
    internal BindSyntax(int position, VariableSyntax variable, JsonataSyntax value)
        : base(SyntaxKind.Bind, position)
    {
        Variable = variable;
        Value = value;
        Contain(value);
        Add(SyntaxFacts.Assigns | SyntaxFacts.AssignsWithin);
    }

    /// <summary>The variable.</summary>
    public VariableSyntax Variable { get; }

    /// <summary>Its value.</summary>
    public JsonataSyntax Value { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [Variable, Value];
}
