namespace OrderFlow.Jsonata.Syntax;

/// <summary>A filter or a position: <c>items[price > 10]</c>, <c>items[-1]</c>.</summary>
/// <seealso href="https://docs.jsonata.org/predicate"/>
public sealed class PredicateSyntax : JsonataSyntax
{
    internal PredicateSyntax(int position, JsonataSyntax target, JsonataSyntax condition)
        : base(SyntaxKind.Predicate, position)
    {
        Target = target;
        Condition = condition;
        ContainStart(target);
        Contain(condition);
    }

    /// <summary>What is filtered.</summary>
    public JsonataSyntax Target { get; }

    /// <summary>The condition, or the position.</summary>
    public JsonataSyntax Condition { get; }

    internal override JsonataSyntax Head => Target;

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [Target, Condition];
}
