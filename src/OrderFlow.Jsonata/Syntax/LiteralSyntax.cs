namespace OrderFlow.Jsonata.Syntax;

/// <summary>A string, a number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
public sealed class LiteralSyntax : JsonataSyntax
{
    internal LiteralSyntax(int position, JsonataValue value)
        : base(SyntaxKind.Literal, position) => Value = value;

    /// <summary>The value.</summary>
    public JsonataValue Value { get; }
}
