namespace OrderFlow.Jsonata.Syntax;

/// <summary>Binds each value of a step to a variable and stays at the context: <c>loans@$l</c>.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators#-context-variable-binding"/>
public sealed class FocusSyntax : JsonataSyntax
{
    internal FocusSyntax(int position, JsonataSyntax left, VariableSyntax variable)
        : base(SyntaxKind.Focus, position)
    {
        Left = left;
        Variable = variable;
        ContainStart(left);
        Contain(variable);
        Add(SyntaxFacts.CarriesTuples);
    }

    /// <summary>The left side.</summary>
    public JsonataSyntax Left { get; }

    /// <summary>The variable that is bound.</summary>
    public VariableSyntax Variable { get; }

    internal override JsonataSyntax Head => Left;

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [Left, Variable];
}
