namespace OrderFlow.Jsonata.Syntax;

/// <summary>Values in order: <c>items^(>price, name)</c>.</summary>
/// <seealso href="https://docs.jsonata.org/path-operators#-order-by"/>
public sealed class SortSyntax : JsonataSyntax
{
    internal SortSyntax(int position, JsonataSyntax target, SortTermSyntax[] terms)
        : base(SyntaxKind.Sort, position)
    {
        Target = target;
        Keys = terms;
        ContainStart(target);
        foreach (var term in terms)
            Contain(term.Expression);
    }

    /// <summary>What is ordered.</summary>
    public JsonataSyntax Target { get; }

    /// <summary>The terms, the most significant first.</summary>
    public IReadOnlyList<SortTermSyntax> Terms => Keys;

    internal SortTermSyntax[] Keys { get; }

    internal override JsonataSyntax Head => Target;

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Terms.Select(term => term.Expression).Prepend(Target);
}
