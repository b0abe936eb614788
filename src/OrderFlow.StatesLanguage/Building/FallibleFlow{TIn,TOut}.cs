using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>The path after a state that may fail: its errors can be caught.</summary>
/// <typeparam name="TIn">The type of the data that the state takes.</typeparam>
/// <typeparam name="TOut">The type of the data that it gives.</typeparam>
/// <remarks>A handler ends, or returns a path of the type that the state gives, which joins the one of success.</remarks>
public class FallibleFlow<TIn, TOut> : Flow<TOut>
{
    internal FallibleFlow(Scope scope, IReadOnlyList<Exit> exits, WorkDraft work)
        : base(scope, exits) => Work = work;

    internal WorkDraft Work { get; }

    /// <summary>Goes another way when the state fails, after its retries.</summary>
    /// <param name="errors">The names of the errors, such as <see cref="ErrorNames.All"/>; <see cref="ErrorNames"/> lists the language's own.</param>
    /// <param name="handler">What is done then. It gets the error in place of the data.</param>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-fallback-states"/>
    public FallibleFlow<TIn, TOut> Catch(IReadOnlyList<string> errors, Func<Flow<CaughtError>, Flow<TOut>> handler) =>
        Caught<CaughtError>(errors, null, flow => Scope.Close(handler(flow), Work.Origin));

    /// <inheritdoc cref="Catch(IReadOnlyList{string}, Func{Flow{CaughtError}, Flow{TOut}})"/>
    public FallibleFlow<TIn, TOut> Catch(IReadOnlyList<string> errors, Func<Flow<CaughtError>, FlowEnd> handler) =>
        Caught(errors, null, Ending(handler));

    /// <inheritdoc cref="Catch(IReadOnlyList{string}, Func{Flow{CaughtError}, Flow{TOut}})"/>
    /// <param name="error">The name of the error.</param>
    /// <param name="handler">What is done then. It gets the error in place of the data.</param>
    public FallibleFlow<TIn, TOut> Catch(string error, Func<Flow<CaughtError>, Flow<TOut>> handler) => Catch([error], handler);

    /// <inheritdoc cref="Catch(string, Func{Flow{CaughtError}, Flow{TOut}})"/>
    public FallibleFlow<TIn, TOut> Catch(string error, Func<Flow<CaughtError>, FlowEnd> handler) => Catch([error], handler);

    /// <summary>Goes another way when the state fails, with data that is made of the state's input and the error.</summary>
    /// <param name="errors">The names of the errors.</param>
    /// <param name="output">What the handler gets.</param>
    /// <param name="handler">What is done then.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <typeparam name="TCaught">The type of what the handler gets.</typeparam>
    public FallibleFlow<TIn, TOut> Catch<TCaught>(
        IReadOnlyList<string> errors,
        Expression<Func<TIn, CaughtError, TCaught>> output,
        Func<Flow<TCaught>, Flow<TOut>> handler,
        [CallerArgumentExpression(nameof(output))] string? source = null) =>
        Caught<TCaught>(errors, CatchOutput(output, source), flow => Scope.Close(handler(flow), Work.Origin));

    /// <inheritdoc cref="Catch{TCaught}(IReadOnlyList{string}, Expression{Func{TIn, CaughtError, TCaught}}, Func{Flow{TCaught}, Flow{TOut}}, string?)"/>
    public FallibleFlow<TIn, TOut> Catch<TCaught>(
        IReadOnlyList<string> errors,
        Expression<Func<TIn, CaughtError, TCaught>> output,
        Func<Flow<TCaught>, FlowEnd> handler,
        [CallerArgumentExpression(nameof(output))] string? source = null) =>
        Caught(errors, CatchOutput(output, source), Ending(handler));

    /// <inheritdoc cref="Catch{TCaught}(IReadOnlyList{string}, Expression{Func{TIn, CaughtError, TCaught}}, Func{Flow{TCaught}, Flow{TOut}}, string?)"/>
    /// <param name="error">The name of the error.</param>
    /// <param name="output">What the handler gets.</param>
    /// <param name="handler">What is done then.</param>
    /// <param name="source">Filled in by the compiler.</param>
    public FallibleFlow<TIn, TOut> Catch<TCaught>(
        string error,
        Expression<Func<TIn, CaughtError, TCaught>> output,
        Func<Flow<TCaught>, Flow<TOut>> handler,
        [CallerArgumentExpression(nameof(output))] string? source = null) => Catch([error], output, handler, source);

    /// <inheritdoc cref="Catch{TCaught}(string, Expression{Func{TIn, CaughtError, TCaught}}, Func{Flow{TCaught}, Flow{TOut}}, string?)"/>
    public FallibleFlow<TIn, TOut> Catch<TCaught>(
        string error,
        Expression<Func<TIn, CaughtError, TCaught>> output,
        Func<Flow<TCaught>, FlowEnd> handler,
        [CallerArgumentExpression(nameof(output))] string? source = null) => Catch([error], output, handler, source);

    private static Func<Flow<TCaught>, IReadOnlyList<Exit>> Ending<TCaught>(Func<Flow<TCaught>, FlowEnd> handler) => flow =>
    {
        handler(flow);
        return [];
    };

    private Term CatchOutput(LambdaExpression output, string? source) =>
        Scope.Draft.Translate(output, Work.Origin with { Source = source }, Roots.Input, Roots.ErrorOutput);

    private FallibleFlow<TIn, TOut> Caught<TCaught>(
        IReadOnlyList<string> errors, Term? output, Func<Flow<TCaught>, IReadOnlyList<Exit>> handle)
    {
        var exits = Scope.Close(this, Work.Origin);
        var catcher = new CatcherDraft(errors, output);
        Work.Add(catcher);
        var joined = handle(Scope.Open(new Flow<TCaught>(Scope, [new Exit(null, catcher.Continue, null)])));
        return Scope.Open(new FallibleFlow<TIn, TOut>(Scope, [.. exits, .. joined], Work));
    }
}
