namespace OrderFlow.Jsonata.Syntax;

/// <summary>A choice: <c>total > 100 ? "large" : "small"</c>.</summary>
/// <seealso href="https://docs.jsonata.org/other-operators#--conditional"/>
public sealed class ConditionSyntax : JsonataSyntax
{
    internal ConditionSyntax(int position, JsonataSyntax condition, JsonataSyntax then, JsonataSyntax? otherwise)
        : base(SyntaxKind.Condition, position)
    {
        Condition = condition;
        Then = then;
        Else = otherwise;
        Contain(condition);
        Contain(then);
        if (otherwise is not null)
            Contain(otherwise);
    }

    /// <summary>The condition.</summary>
    public JsonataSyntax Condition { get; }

    /// <summary>The result when the condition holds.</summary>
    public JsonataSyntax Then { get; }

    /// <summary>The result when it does not; nothing if left out.</summary>
    public JsonataSyntax? Else { get; }

    internal override JsonataSyntax Head => Condition;

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Else is null ? [Condition, Then] : [Condition, Then, Else];
}
