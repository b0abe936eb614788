using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>A path of a workflow, with the type of the data that the state before gives.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
/// <remarks>
/// Each method adds a state and gives the path after it. A path goes on in one way, and each path ends, with
/// <c>Succeed()</c>, a Fail, or by being what a branch returns; anything else is an error of the build.
/// Every state takes an optional comment. The parameters after it are filled in by the compiler.
/// </remarks>
public partial class Flow<T> : OpenPath
{
    internal Flow(Scope scope, IReadOnlyList<Exit> exits)
        : base(scope, exits)
    {
    }

    /// <summary>Makes new data of the data: a Pass state.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="output">The new data.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="TOut">The type of the new data.</typeparam>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-pass.html"/>
    public Flow<TOut> Pass<TOut>(
        string name,
        Expression<Func<T, TOut>> output,
        string? comment = null,
        [CallerArgumentExpression(nameof(output))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Pass<TOut>(name, output, comment, new Origin(name, new(file, line), source));

    /// <summary>Makes new data of the data and of what the service knows about the execution: a Pass state.</summary>
    /// <inheritdoc cref="Pass{TOut}(string, Expression{Func{T, TOut}}, string?, string?, string, int)"/>
    public Flow<TOut> Pass<TOut>(
        string name,
        Expression<Func<T, ContextObject, TOut>> output,
        string? comment = null,
        [CallerArgumentExpression(nameof(output))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Pass<TOut>(name, output, comment, new Origin(name, new(file, line), source));

    /// <summary>Goes on in one of several ways: a Choice state. The ways join again in one type.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="choices">The ways: <c>when => when.If(…, …).Else(…)</c>. A way that returns its parameter goes straight to what follows.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="TOut">The type of the data at the end of each way that does not end.</typeparam>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html"/>
    public Flow<TOut> Choice<TOut>(
        string name,
        Func<ChoiceOf<T>, Joined<TOut>> choices,
        string? comment = null,
        [CallerArgumentExpression(nameof(choices))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var choice = new ChoiceDraft(this, name, comment, new Origin(name, new(file, line), source));
        return Scope.Open(new Flow<TOut>(Scope, choices(new ChoiceOf<T>(choice)).Exits));
    }

    /// <summary>Goes on in one of several ways, each of which ends: a Choice state.</summary>
    /// <inheritdoc cref="Choice{TOut}(string, Func{ChoiceOf{T}, Joined{TOut}}, string?, string?, string, int)"/>
    public FlowEnd Choice(
        string name,
        Func<ChoiceOf<T>, FlowEnd> choices,
        string? comment = null,
        [CallerArgumentExpression(nameof(choices))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        choices(new ChoiceOf<T>(new ChoiceDraft(this, name, comment, new Origin(name, new(file, line), source))));

    private Flow<TOut> Pass<TOut>(string name, LambdaExpression output, string? comment, Origin origin)
    {
        var term = Translate(output, origin);
        return Then<TOut>(origin, comment, state => new PassState { Name = name, Comment = comment, Output = term.Template, Next = state.Next, End = state.End });
    }

    /// <summary>Translates a lambda of the input and, if it takes it, of the context object.</summary>
    private protected Term Translate(LambdaExpression lambda, Origin origin) =>
        Scope.Draft.Translate(lambda, origin, Roots.Input, Roots.Context);

    private protected Flow<TOut> Then<TOut>(Origin origin, string? comment, Func<StateDraft, State> make) =>
        Scope.Open(new Flow<TOut>(Scope, [Append(origin, comment, make).Exit]));

    private protected StateDraft Append(Origin origin, string? comment, Func<StateDraft, State> make)
    {
        Scope.Draft.CheckText(comment, "the comment", origin);
        var state = new StateDraft(origin.State!, origin, make);
        Scope.Add(state, Scope.Close(this, origin));
        return state;
    }
}
