using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

public partial class Flow<T>
{
    /// <summary>Calls a service: a Task state. Without an <c>Output</c> its result is the data that follows.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="call">What is called, such as <c>EventBridge.PutEvents&lt;Order&gt;(o => new(…))</c>.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html"/>
    public ResultFlow<T, TResult> Task<TResult>(
        string name,
        TaskCall<T, TResult> call,
        string? comment = null,
        [CallerArgumentExpression(nameof(call))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(call);
        var origin = new Origin(name, new(file, line), source);
        return Task(call, comment, origin, Roots.Input);
    }

    /// <summary>Calls a service with arguments that are made of the data: a Task state.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="call">What is called, such as <c>Lambda.Invoke&lt;Request, Reservation&gt;(Resources.Inventory)</c>.</param>
    /// <param name="arguments">What the call is given.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="TArguments">The type of what the call takes.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    public ResultFlow<T, TResult> Task<TArguments, TResult>(
        string name,
        TaskCall<TArguments, TResult> call,
        Expression<Func<T, TArguments>> arguments,
        string? comment = null,
        [CallerArgumentExpression(nameof(arguments))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(call);
        var origin = new Origin(name, new(file, line), source);
        return Task(call, comment, origin, Translate(arguments, origin));
    }

    /// <summary>Calls any service by its resource: a Task state.</summary>
    /// <inheritdoc cref="Task{TArguments, TResult}(string, TaskCall{TArguments, TResult}, Expression{Func{T, TArguments}}, string?, string?, string, int)"/>
    /// <param name="name">The name of the state.</param>
    /// <param name="resource">The resource, such as <c>arn:aws:states:::aws-sdk:s3:getObject</c>.</param>
    /// <param name="arguments">What the call is given.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ResultFlow<T, TResult> Task<TArguments, TResult>(
        string name,
        string resource,
        Expression<Func<T, TArguments>> arguments,
        string? comment = null,
        [CallerArgumentExpression(nameof(arguments))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Task(name, new TaskCall<TArguments, TResult>(resource), arguments, comment, source, file, line);

    /// <summary>Processes each item of a list in the same way: a Map state. The results are a list in the order of the items.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="items">The list.</param>
    /// <param name="each">What is done with an item, from the item to its result.</param>
    /// <param name="maxConcurrency">How many items at once; 0 is as many as the service allows.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <typeparam name="TOut">The type of an item's result.</typeparam>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html"/>
    public ResultFlow<T, IReadOnlyList<TOut>> Map<TItem, TOut>(
        string name,
        Expression<Func<T, IEnumerable<TItem>>> items,
        Func<Flow<TItem>, Flow<TOut>> each,
        int maxConcurrency = 0,
        string? comment = null,
        [CallerArgumentExpression(nameof(items))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(each);
        var origin = new Origin(name, new(file, line), source);
        var term = Translate(items, origin);
        if (maxConcurrency < 0)
            Scope.Draft.Report("OF2007", $"maxConcurrency is {maxConcurrency}. It is 0 or more", origin);
        ItemProcessor? processor = null;
        var flow = Work<IReadOnlyList<TOut>>(origin, comment, Roots.Result, (state, work) => new MapState
        {
            Name = state.Name,
            Comment = comment,
            Items = term.Template,
            MaxConcurrency = maxConcurrency == 0 ? null : maxConcurrency,
            ItemProcessor = processor,
            Output = work.Output?.Template,
            Retry = work.Retry,
            Catch = work.Catch,
            Next = state.Next,
            End = state.End,
        });
        processor = Inside(origin, each) is { } inner
            ? new ItemProcessor { ProcessorConfig = new ProcessorConfig { Mode = ProcessorMode.Inline }, StartAt = inner.StartAt, States = inner.States }
            : null;
        return flow;
    }

    private ResultFlow<T, TResult> Task<TArguments, TResult>(TaskCall<TArguments, TResult> call, string? comment, Origin origin, Term input)
    {
        var arguments = call.Arguments(lambda => Scope.Draft.Translate(lambda, origin, input, Roots.Context));
        if (call.ResourceName is null)
            Scope.Draft.CheckText(call.Resource, "the resource", origin);
        var flow = Work<TResult>(origin, comment, call.Result(Roots.Result), (state, work) => new TaskState
        {
            Name = state.Name,
            Comment = comment,
            Resource = call.ResourceName?.Text ?? call.Resource,
            Arguments = arguments.Template,
            Output = work.Output?.Template ?? (call.ResultMember is null ? null : call.Result(Roots.Result).Template),
            TimeoutSeconds = work.TimeoutSeconds,
            HeartbeatSeconds = work.HeartbeatSeconds,
            Retry = work.Retry,
            Catch = work.Catch,
            Next = state.Next,
            End = state.End,
        });
        foreach (var policy in call.Retries)
            flow.Work.Add(policy);
        return flow;
    }

    private ResultFlow<T, TResult> Work<TResult>(
        Origin origin, string? comment, Term result, Func<StateDraft, WorkDraft, State> make)
    {
        var work = new WorkDraft(Scope.Draft, origin, result);
        var state = Append(origin, comment, draft => make(draft, work));
        return Scope.Open(new ResultFlow<T, TResult>(Scope, [state.Exit], work));
    }

    /// <summary>Builds what is inside of a Parallel or Map state. The path that is returned is its end.</summary>
    private (string StartAt, StateCollection States)? Inside<TIn, TOut>(Origin origin, Func<Flow<TIn>, Flow<TOut>> define)
    {
        var scope = new Scope(Scope.Draft, origin);
        var end = define(scope.Begin<TIn>());
        if (end.Exits.All(exit => exit.State is null))
            return scope.Complete();
        if (!Scope.TryEnd(scope.Close(end, origin)))
            Scope.Draft.Report("OF2003", "a way of a Choice at the end of a branch has no state, and a Choice cannot be the last. Add a Pass", origin);
        return scope.Complete();
    }
}
