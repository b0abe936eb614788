namespace OrderFlow.Jsonata.Syntax;

/// <summary>An object constructor: <c>{"id": id, "total": $sum(prices)}</c>.</summary>
/// <seealso href="https://docs.jsonata.org/construction#object-constructors"/>
public sealed class ObjectSyntax : JsonataSyntax
{
    internal ObjectSyntax(int position, PairSyntax[] pairs)
        : base(SyntaxKind.Object, position)
    {
        Members = pairs;
        Contain(pairs);
    }

    /// <summary>The pairs of key and value.</summary>
    public IReadOnlyList<PairSyntax> Pairs => Members;

    internal PairSyntax[] Members { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Pairs.SelectMany(pair => new[] { pair.Key, pair.Value });
}
