namespace OrderFlow.Jsonata.Syntax;

/// <summary>Values grouped by key into one object: <c>Product{name: $sum(quantity)}</c>.</summary>
/// <seealso href="https://docs.jsonata.org/sorting-grouping#grouping"/>
public sealed class GroupSyntax : JsonataSyntax
{
    internal GroupSyntax(int position, JsonataSyntax target, PairSyntax[] pairs)
        : base(SyntaxKind.Group, position)
    {
        Target = target;
        Members = pairs;
        ContainStart(target);
        Contain(pairs);
    }

    /// <summary>What is grouped.</summary>
    public JsonataSyntax Target { get; }

    /// <summary>The pairs of key and value.</summary>
    public IReadOnlyList<PairSyntax> Pairs => Members;

    internal PairSyntax[] Members { get; }

    internal override JsonataSyntax Head => Target;

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Pairs.SelectMany(pair => new[] { pair.Key, pair.Value }).Prepend(Target);
}
