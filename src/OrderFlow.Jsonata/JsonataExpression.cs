namespace OrderFlow.Jsonata;

/// <summary>A parsed and compiled expression. Immutable and safe to evaluate from several threads at once: parse once, run many.</summary>
/// <seealso href="https://docs.jsonata.org/"/>
public sealed class JsonataExpression
{
    private readonly string _text;

    private JsonataExpression(string text, JsonataDialect dialect)
    {
        _text = text;
        Dialect = dialect;
    }

    /// <summary>The dialect it was parsed in.</summary>
    public JsonataDialect Dialect { get; }

    /// <summary>Parses an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="dialect">The dialect.</param>
    /// <exception cref="JsonataException">The text does not parse; carries the code, the position and the token.</exception>
    public static JsonataExpression Parse(string text, JsonataDialect dialect = JsonataDialect.Standard)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, dialect);
    }

    /// <summary>Evaluates the expression.</summary>
    /// <param name="input">The context document (<c>$</c>); <see cref="JsonataValue.Undefined"/> when there is none.</param>
    /// <param name="bindings">Variables that the expression finds defined.</param>
    /// <param name="options">Clock, random source and budgets.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    /// <returns>The result; <see cref="JsonataValue.Undefined"/> when there is none.</returns>
    /// <exception cref="JsonataException">The evaluation failed; carries the code, the position and the token.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled.</exception>
    public JsonataValue Evaluate(
        JsonataValue input,
        JsonataBindings? bindings = null,
        JsonataOptions? options = null,
        CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("Evaluation of JSONata is not built yet.");

    /// <summary>The source text.</summary>
    public override string ToString() => _text;
}
