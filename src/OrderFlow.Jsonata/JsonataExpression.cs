using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using OrderFlow.Jsonata.Compilation;
using OrderFlow.Jsonata.Evaluation;
using OrderFlow.Jsonata.Parsing;
using OrderFlow.Jsonata.Planning;
using OrderFlow.Jsonata.Syntax;

namespace OrderFlow.Jsonata;

/// <summary>A parsed and compiled expression. Immutable and safe to evaluate from several threads at once: parse once, run many.</summary>
/// <example>
/// <code>
/// var total = JsonataExpression.Parse("$sum(items.(price * quantity))");
///
/// var order = JsonataJson.Parse("""{"items": [{"price": 2.5, "quantity": 4}, {"price": 1, "quantity": 2}]}""");
/// total.Evaluate(order);                                   // 12
/// </code>
/// </example>
/// <seealso href="https://docs.jsonata.org/"/>
public sealed class JsonataExpression
{
    // No tree of a text of so many characters is too deep for a stack of which the runtime says that it suffices.
    private const int ShortText = 128;

    private readonly string _text;

    private readonly CompiledExpression _compiled;

    private VariableNames? _names;

    private Dictionary<JsonataSyntax, Range>? _spans;

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

    /// <summary>
    /// The variables that have to come from outside, without <c>$</c>, in the order of their first use: read, and neither bound by the expression nor in
    /// the library. A variable counts as bound in the whole block, function or transform that binds it.
    /// </summary>
    /// <example>
    /// <code>
    /// var expression = JsonataExpression.Parse("($n := $count(items); $n * $price ~> $taxed)");
    ///
    /// expression.FreeVariables;                             // ["price", "taxed"]
    /// expression.LibraryFunctions;                          // ["count"]
    /// </code>
    /// </example>
    public IReadOnlyList<string> FreeVariables => Names.Free;

    /// <summary>The functions of the library that the expression names, without <c>$</c>, in the order of their first use.</summary>
    public IReadOnlyList<string> LibraryFunctions => Names.Functions;

    internal VariableNames Names => _names ??= new(Syntax, Dialect);

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
            return new(text, dialect, syntax, Compiler.Compile(syntax, dialect));
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

    /// <inheritdoc cref="TryParse(string, JsonataDialect, out JsonataExpression?, out JsonataException?)"/>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out JsonataExpression? expression,
        [NotNullWhen(false)] out JsonataException? error) => TryParse(text, JsonataDialect.Standard, out expression, out error);

    /// <summary>Parses a text that may be none: what a user typed, what a file holds.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="expression">The expression, if the text parses.</param>
    /// <param name="error">What is wrong, if it does not.</param>
    /// <returns>Whether the text parses.</returns>
    /// <example>
    /// <code>
    /// JsonataExpression.TryParse("$sum(items.price", out var expression, out var error);   // false
    /// error!.Code;                                                                         // "S0203"
    /// </code>
    /// </example>
    public static bool TryParse(
        string text,
        JsonataDialect dialect,
        [NotNullWhen(true)] out JsonataExpression? expression,
        [NotNullWhen(false)] out JsonataException? error)
    {
        try
        {
            (expression, error) = (Parse(text, dialect), null);
            return true;
        }
        catch (JsonataException exception)
        {
            (expression, error) = (null, exception);
            return false;
        }
    }

    /// <summary>Evaluates the expression.</summary>
    /// <param name="input">
    /// The context document (<c>$</c>); <see cref="JsonataValue.Undefined"/> when there is none. Documents of Newtonsoft.Json and System.Text.Json convert
    /// themselves. A string is a string: for JSON text there is <see cref="EvaluateJson"/>.
    /// </param>
    /// <param name="bindings">Variables and functions that the expression finds defined.</param>
    /// <param name="options">Clock, random source and budgets.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    /// <returns>The result; <see cref="JsonataValue.Undefined"/> when there is none.</returns>
    /// <exception cref="JsonataException">The evaluation failed; carries the code, the position and the token.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled.</exception>
    public JsonataValue Evaluate(
        JsonataValue input = default,
        JsonataBindings? bindings = null,
        JsonataOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= Dialect == JsonataDialect.StepFunctions ? JsonataOptions.StepFunctions : JsonataOptions.Default;
        var run = new Run(input, _compiled.Resolve(bindings), options, cancellationToken) { Dialect = Dialect, Pictures = _compiled.Pictures, Bindings = bindings };
        var frame = new Frame(_compiled.Layout, null, _compiled.Layout.NewSlots(), run);
        var context = input.Reference is JsonataArray array ? JsonataArray.Wrap(array) : input;
        JsonataFailure failed;
        try
        {
            return _compiled.Root.Evaluate(context, frame);
        }
        catch (JsonataFailure failure)
        {
            failed = failure;
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

        // Out here, because a handler keeps the stack below it, of which a deep recursion has left little.
        throw failed.ToException(_text, NameHint.For(failed, this, bindings));
    }

    /// <summary>Evaluates the expression from JSON text to JSON text.</summary>
    /// <param name="json">The context document.</param>
    /// <param name="bindings">Variables and functions that the expression finds defined.</param>
    /// <param name="options">Clock, random source and budgets.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    /// <returns>The result as compact JSON; null when there is none.</returns>
    /// <exception cref="JsonataJsonException">The document is no JSON.</exception>
    /// <exception cref="JsonataException">The evaluation failed; carries the code, the position and the token.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled.</exception>
    /// <example>
    /// <code>
    /// JsonataExpression.Parse("items[price > 2].name").EvaluateJson("""{"items": [{"name": "bolt", "price": 3}]}""");   // "\"bolt\""
    /// </code>
    /// </example>
    public string? EvaluateJson(
        string json,
        JsonataBindings? bindings = null,
        JsonataOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var result = Evaluate(JsonataJson.Parse(json), bindings, options, cancellationToken);
        return result.IsUndefined ? null : result.ToJson();
    }

    /// <summary>Where a construct of <see cref="Syntax"/> stands in the text, from the start of its first token to the end of its last one.</summary>
    /// <remarks>The text is parsed once more when this is first asked for: trees do not carry the places about.</remarks>
    /// <param name="construct">The construct.</param>
    /// <exception cref="ArgumentException">The construct is none of this expression.</exception>
    /// <example>
    /// <code>
    /// var expression = JsonataExpression.Parse("total > 100 ? $uppercase( name ) : name");
    /// var call = expression.Syntax.DescendantsAndSelf().OfType&lt;CallSyntax>().Single();
    ///
    /// expression.SpanOf(call);                              // 14..32
    /// expression.ToString()[expression.SpanOf(call)];       // "$uppercase( name )"
    /// </code>
    /// </example>
    public Range SpanOf(JsonataSyntax construct)
    {
        ArgumentNullException.ThrowIfNull(construct);
        _spans ??= _text.Length <= ShortText && !FurtherStack.IsNeeded ? Parser.Locate(_text, Dialect, Syntax) : FurtherStack.Run(() => Parser.Locate(_text, Dialect, Syntax));
        return _spans.TryGetValue(construct, out var span) ? span : throw new ArgumentException($"{construct} is no construct of this expression.", nameof(construct));
    }

    /// <summary>The source text.</summary>
    public override string ToString() => _text;
}
