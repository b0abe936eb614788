namespace OrderFlow.Jsonata.Syntax;

/// <summary>Binds the position of each value of a step to a variable: <c>books#$i</c>.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators#-positional-variable-binding"/>
public sealed class IndexSyntax : JsonataSyntax
{
    internal IndexSyntax(int position, JsonataSyntax left, VariableSyntax variable)
        : base(SyntaxKind.Index, position)
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
