namespace OrderFlow.Jsonata.Syntax;

/// <summary>The object that the context was taken from, the <c>%</c> in <c>items.{"order": %.id}</c>.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators#-parent"/>
public sealed class ParentSyntax : JsonataSyntax
{
    internal ParentSyntax(int position)
        : base(SyntaxKind.Parent, position)
    {
        Add(SyntaxFacts.CarriesTuples);
    }
}
