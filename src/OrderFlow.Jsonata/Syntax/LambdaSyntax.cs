namespace OrderFlow.Jsonata.Syntax;

/// <summary>A function definition: <c>function($x, $y) { $x + $y }</c>.</summary>
/// <seealso href="https://docs.jsonata.org/programming#defining-a-function"/>
public sealed class LambdaSyntax : JsonataSyntax
{
    internal LambdaSyntax(int position, IReadOnlyList<VariableSyntax> parameters, string? signature, JsonataSyntax body)
        : base(position)
    {
        Parameters = parameters;
        Signature = signature;
        Body = body;
    }

    /// <summary>The parameters.</summary>
    public IReadOnlyList<VariableSyntax> Parameters { get; }

    /// <summary>The signature with its angle brackets, such as <c>&lt;n-n:n&gt;</c>, if there is one.</summary>
    /// <seealso href="https://docs.jsonata.org/programming#function-signatures"/>
    public string? Signature { get; }

    /// <summary>The body.</summary>
    public JsonataSyntax Body { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [.. Parameters, Body];
}
