namespace OrderFlow.Jsonata.Syntax;

/// <summary>A function call: <c>$sum(prices)</c>; with a <see cref="PlaceholderSyntax"/> among the arguments a partial application.</summary>
/// <seealso href="https://docs.jsonata.org/programming#functions"/>
public sealed class CallSyntax : JsonataSyntax
{
    internal CallSyntax(int position, JsonataSyntax procedure, JsonataSyntax[] arguments)
        : base(SyntaxKind.Call, position)
    {
        Procedure = procedure;
        Operands = arguments;
        Contain(procedure);
        Contain(arguments);
    }

    /// <summary>What is called.</summary>
    public JsonataSyntax Procedure { get; }

    /// <summary>The arguments.</summary>
    public IReadOnlyList<JsonataSyntax> Arguments => Operands;

    internal JsonataSyntax[] Operands { get; }

    /// <summary>Whether arguments are left open.</summary>
    public bool IsPartial => Array.Exists(Operands, argument => argument.Kind == SyntaxKind.Placeholder);

    internal override JsonataSyntax Head => Procedure;

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Arguments.Prepend(Procedure);
}
