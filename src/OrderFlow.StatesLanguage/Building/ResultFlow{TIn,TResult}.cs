using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace OrderFlow.StatesLanguage.Building;

/// <summary>The path after a Task, Parallel or Map: says what becomes of the result, and how failures are retried.</summary>
/// <typeparam name="TIn">The type of the data that the state takes.</typeparam>
/// <typeparam name="TResult">The type of its result.</typeparam>
/// <remarks>Say these before <c>Catch</c>, whose handlers join with the output.</remarks>
public sealed class ResultFlow<TIn, TResult> : FallibleFlow<TIn, TResult>
{
    internal ResultFlow(Scope scope, IReadOnlyList<Exit> exits, WorkDraft work)
        : base(scope, exits, work)
    {
    }

    /// <summary>Makes the data that follows of the state's input and its result.</summary>
    /// <param name="output">The data that follows.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <typeparam name="TOut">Its type.</typeparam>
    public ResultFlow<TIn, TOut> Output<TOut>(
        Expression<Func<TIn, TResult, TOut>> output, [CallerArgumentExpression(nameof(output))] string? source = null) =>
        Output<TOut>((LambdaExpression)output, source);

    /// <summary>Makes the data that follows of the state's input, its result and the context object.</summary>
    /// <inheritdoc cref="Output{TOut}(Expression{Func{TIn, TResult, TOut}}, string?)"/>
    public ResultFlow<TIn, TOut> Output<TOut>(
        Expression<Func<TIn, TResult, ContextObject, TOut>> output, [CallerArgumentExpression(nameof(output))] string? source = null) =>
        Output<TOut>((LambdaExpression)output, source);

    /// <summary>Retries errors in another way than AWS recommends for the call; before the recommended retries, which stay.</summary>
    /// <param name="policy">Which errors, how often and when.</param>
    public ResultFlow<TIn, TResult> Retry(RetryPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Work.Add(policy, first: true);
        return this;
    }

    /// <summary>Retries nothing, not even what AWS recommends for the call.</summary>
    public ResultFlow<TIn, TResult> WithoutRetry()
    {
        Work.Clear();
        return this;
    }

    /// <summary>Fails a Task with States.Timeout when it takes longer.</summary>
    /// <param name="time">How long, in whole seconds.</param>
    public ResultFlow<TIn, TResult> Timeout(TimeSpan time)
    {
        Work.TimeoutSeconds = Scope.Draft.Seconds(time, least: 1, Work.Origin);
        CheckTimes();
        return this;
    }

    /// <summary>Fails a Task with States.Timeout when it gives no sign of life for longer.</summary>
    /// <param name="time">How long, in whole seconds; shorter than the timeout.</param>
    public ResultFlow<TIn, TResult> Heartbeat(TimeSpan time)
    {
        Work.HeartbeatSeconds = Scope.Draft.Seconds(time, least: 1, Work.Origin);
        CheckTimes();
        return this;
    }

    private ResultFlow<TIn, TOut> Output<TOut>(LambdaExpression output, string? source)
    {
        Work.Output = Scope.Draft.Translate(output, Work.Origin with { Source = source }, Roots.Input, Work.Result, Roots.Context);
        return Scope.Open(new ResultFlow<TIn, TOut>(Scope, Scope.Close(this, Work.Origin), Work));
    }

    private void CheckTimes()
    {
        if (Work.HeartbeatSeconds >= Work.TimeoutSeconds)
            Scope.Draft.Report("OF2007", $"its heartbeat of {Work.HeartbeatSeconds} s is not shorter than its timeout of {Work.TimeoutSeconds} s", Work.Origin);
    }
}
