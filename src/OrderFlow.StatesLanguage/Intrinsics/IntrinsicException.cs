using OrderFlow.StatesLanguage.Paths;

namespace OrderFlow.StatesLanguage.Intrinsics;

/// <summary>
/// An intrinsic function cannot be evaluated on the data at hand. The service fails the state with <c>States.Runtime</c>, although the States Language
/// has the name <c>States.IntrinsicFailure</c> for it.
/// </summary>
/// <remarks>
/// The service's texts are <c>Invalid arguments in States.MathAdd</c> (<see cref="Exception.Message"/>), and for a path that leads to nothing
/// <c>The function '{Expression}' had the following error: The JsonPath argument for the field '{MissingPath}' could not be found in the input '...'</c>.
/// </remarks>
/// <param name="expression">The whole expression.</param>
/// <param name="function">The function that failed.</param>
/// <param name="missing">The argument that leads to nothing, or null.</param>
/// <param name="detail">What is wrong.</param>
/// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html"/>
public sealed class IntrinsicException(IntrinsicExpression expression, string function, JsonPath? missing, string detail) : Exception(detail)
{
    /// <summary>The whole expression, of which the function may be a part.</summary>
    public IntrinsicExpression Expression { get; } = expression;

    /// <summary>The name of the function that failed: <c>States.MathAdd</c>.</summary>
    public string Function { get; } = function;

    /// <summary>The argument that leads to nothing, or <see langword="null"/> when something else is wrong.</summary>
    public JsonPath? MissingPath { get; } = missing;
}
