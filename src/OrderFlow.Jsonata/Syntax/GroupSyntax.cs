namespace OrderFlow.Jsonata.Syntax;

/// <summary>Values grouped by key into one object: <c>Product{name: $sum(quantity)}</c>.</summary>
/// <seealso href="https://docs.jsonata.org/sorting-grouping#grouping"/>
public sealed class GroupSyntax : JsonataSyntax
{
    internal GroupSyntax(int position, JsonataSyntax target, IReadOnlyList<PairSyntax> pairs)
        : base(position)
    {
        Target = target;
        Pairs = pairs;
    }

    /// <summary>What is grouped.</summary>
    public JsonataSyntax Target { get; }

    /// <summary>The pairs of key and value.</summary>
    public IReadOnlyList<PairSyntax> Pairs { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Pairs.SelectMany(pair => new[] { pair.Key, pair.Value }).Prepend(Target);
}
