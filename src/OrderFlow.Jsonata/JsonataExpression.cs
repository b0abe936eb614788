using System.Text.RegularExpressions;
using OrderFlow.Jsonata.Compilation;
using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Parsing;
using OrderFlow.Jsonata.Planning;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata;

/// <summary>A parsed and compiled expression. Immutable and safe to evaluate from several threads at once: parse once, run many.</summary>
/// <seealso href="https://docs.jsonata.org/"/>
public sealed class JsonataExpression
{
    private readonly string _text;

    private readonly CompiledExpression _compiled;

    private JsonataExpression(string text, JsonataDialect dialect, JsonataSyntax syntax, CompiledExpression compiled)
    {
        _text = text;
        _compiled = compiled;
        Dialect = dialect;
        Syntax = syntax;
    }

    /// <summary>The dialect it was parsed in.</summary>
    public JsonataDialect Dialect { get; }

    /// <summary>The expression as a tree, for tools that look into it.</summary>
    public JsonataSyntax Syntax { get; }

    /// <summary>Parses an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="dialect">The dialect.</param>
    /// <exception cref="JsonataException">The text does not parse; carries the code, the position and the token.</exception>
    public static JsonataExpression Parse(string text, JsonataDialect dialect = JsonataDialect.Standard)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var syntax = Parser.Parse(text, dialect);
            if (dialect == JsonataDialect.StepFunctions)
                StepFunctionsRules.Check(syntax);
            return new(text, dialect, syntax, Compiler.Compile(Planner.Plan(syntax), dialect));
        }
        catch (JsonataFailure failure)
        {
            throw failure.ToException(text);
        }
        catch (InsufficientExecutionStackException overflow)
        {
            throw new JsonataException("S0218", "The expression nests too deep", -1, null, default, text, overflow);
        }
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
        CancellationToken cancellationToken = default)
    {
        options ??= JsonataOptions.Default;
        var run = new Run(input, _compiled.Resolve(bindings), options, cancellationToken) { Dialect = Dialect };
        var frame = new Frame(_compiled.Layout, null, _compiled.Layout.NewSlots(), run);
        var context = input.Reference is JsonataArray array ? JsonataArray.Wrap(array) : input;
        try
        {
            return _compiled.Root.Evaluate(context, frame);
        }
        catch (JsonataFailure failure)
        {
            throw failure.ToException(_text);
        }
        catch (InsufficientExecutionStackException overflow)
        {
            throw new JsonataException("U1001", "Stack overflow error: a value nests too deep.", -1, null, default, _text, overflow);
        }
        catch (RegexMatchTimeoutException overdue)
        {
            throw new JsonataException("U1001", "Expression evaluation timeout: Check for infinite loop: a text takes too long to read.", -1, null, default, _text, overdue);
        }
        catch (OutOfMemoryException exhausted)
        {
            throw new JsonataException("U1001", "Expression evaluation takes more memory than there is", -1, null, default, _text, exhausted);
        }
    }

    /// <summary>The source text.</summary>
    public override string ToString() => _text;
}
