namespace OrderFlow.Jsonata.Syntax;

/// <summary>The name of a field: <c>price</c>, <c>`Product Name`</c>.</summary>
/// <seealso href="https://docs.jsonata.org/simple"/>
public sealed class NameSyntax : JsonataSyntax
{
    internal NameSyntax(int position, string name)
        : base(SyntaxKind.Name, position) => Name = name;

    /// <summary>The name, without backquotes.</summary>
    public string Name { get; }
}
