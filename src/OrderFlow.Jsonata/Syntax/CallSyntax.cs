namespace OrderFlow.Jsonata.Syntax;

/// <summary>A function call: <c>$sum(prices)</c>; with a <see cref="PlaceholderSyntax"/> among the arguments a partial application.</summary>
/// <seealso href="https://docs.jsonata.org/programming#functions"/>
public sealed class CallSyntax : JsonataSyntax
{
    internal CallSyntax(int position, JsonataSyntax procedure, IReadOnlyList<JsonataSyntax> arguments)
        : base(position)
    {
        Procedure = procedure;
        Arguments = arguments;
    }

    /// <summary>What is called.</summary>
    public JsonataSyntax Procedure { get; }

    /// <summary>The arguments.</summary>
    public IReadOnlyList<JsonataSyntax> Arguments { get; }

    /// <summary>Whether arguments are left open.</summary>
    public bool IsPartial => Arguments.Any(argument => argument is PlaceholderSyntax);

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => Arguments.Prepend(Procedure);
}
