using OrderFlow.Jsonata.Functions;

namespace OrderFlow.Jsonata.Syntax;

/// <summary>A function definition: <c>function($x, $y) { $x + $y }</c>.</summary>
/// <seealso href="https://docs.jsonata.org/programming#defining-a-function"/>
public sealed class LambdaSyntax : JsonataSyntax
{
    internal LambdaSyntax(int position, VariableSyntax[] parameters, Signature? types, JsonataSyntax body)
        : base(SyntaxKind.Lambda, position)
    {
        Variables = parameters;
        Types = types;
        Body = body;
        foreach (var parameter in parameters)
            Contain(parameter);
        Contain(body);
        Remove(SyntaxFacts.Assigns);
        Add(SyntaxFacts.MakesFunctions);
    }

    /// <summary>The parameters.</summary>
    public IReadOnlyList<VariableSyntax> Parameters => Variables;

    /// <summary>The signature with its angle brackets, such as <c>&lt;n-n:n&gt;</c>, if there is one.</summary>
    /// <seealso href="https://docs.jsonata.org/programming#function-signatures"/>
    public string? Signature => Types?.Text;

    internal VariableSyntax[] Variables { get; }

    internal Signature? Types { get; }

    /// <summary>The body.</summary>
    public JsonataSyntax Body { get; }

    /// <inheritdoc/>
    public override IEnumerable<JsonataSyntax> Children => [.. Parameters, Body];
}
