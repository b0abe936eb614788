namespace OrderFlow.Jsonata.Syntax;

/// <summary>A variable: <c>$total</c>; the context <c>$</c> (empty name); the input document <c>$$</c> (the name <c>$</c>).</summary>
/// <seealso href="https://docs.jsonata.org/programming#variables"/>
public sealed class VariableSyntax : JsonataSyntax
{
    internal VariableSyntax(int position, string name)
        : base(SyntaxKind.Variable, position)
    {
        Name = name;
        if (name == "eval")
            Add(SyntaxFacts.Evaluates);
        else if (name == "$")
            Add(SyntaxFacts.UsesRoot);
    }

    /// <summary>The name, without the leading <c>$</c>.</summary>
    public string Name { get; }
}
