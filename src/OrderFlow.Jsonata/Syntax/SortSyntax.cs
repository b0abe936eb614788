namespace OrderFlow.Jsonata.Syntax;

/// <summary>Values in order: <c>items^(>price, name)</c>.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators#-order-by"/>
public sealed class SortSyntax : JsonataSyntax
{
    internal SortSyntax(int position, JsonataSyntax target, IReadOnlyList<SortTermSyntax> terms)
        : base(position)
    {
        Target = target;
        Terms = terms;
    }

    /// <summary>What is ordered.</summary>
    public JsonataSyntax Target { get; }

    /// <summary>The terms, the most significant first.</summary>
    public IReadOnlyList<SortTermSyntax> Terms { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Terms.Select(term => term.Expression).Prepend(Target);
}
