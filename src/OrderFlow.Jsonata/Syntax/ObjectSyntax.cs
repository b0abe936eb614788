namespace OrderFlow.Jsonata.Syntax;

/// <summary>An object constructor: <c>{"id": id, "total": $sum(prices)}</c>.</summary>
/// <seealso href="https://docs.jsonata.org/construction#object-constructors"/>
public sealed class ObjectSyntax : JsonataSyntax
{
    internal ObjectSyntax(int position, IReadOnlyList<PairSyntax> pairs)
        : base(position) => Pairs = pairs;

    /// <summary>The pairs of key and value.</summary>
    public IReadOnlyList<PairSyntax> Pairs { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Pairs.SelectMany(pair => new[] { pair.Key, pair.Value });
}
