using System.Runtime.CompilerServices;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

public partial class Flow<T>
{
    /// <summary>Goes on in several ways at once: a Parallel state. Each branch gets the data; their results are a tuple.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="first">The first branch.</param>
    /// <param name="second">The second branch.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="T1">The type of the first branch's result.</typeparam>
    /// <typeparam name="T2">The type of the second branch's result.</typeparam>
    /// <remarks>In JSON the tuple is an array. <c>.Output((input, r) => new Both(r.Item1, r.Item2))</c> makes a record of it.</remarks>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html"/>
    public ResultFlow<T, (T1, T2)> Parallel<T1, T2>(
        string name,
        Func<Flow<T>, Flow<T1>> first,
        Func<Flow<T>, Flow<T2>> second,
        string? comment = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(name, new(file, line), null);
        return Parallel<(T1, T2)>(origin, comment, () => [Branch(origin, first), Branch(origin, second)]);
    }

    /// <inheritdoc cref="Parallel{T1, T2}(string, Func{Flow{T}, Flow{T1}}, Func{Flow{T}, Flow{T2}}, string?, string, int)"/>
    /// <param name="name">The name of the state.</param>
    /// <param name="first">The first branch.</param>
    /// <param name="second">The second branch.</param>
    /// <param name="third">The third branch.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="T1">The type of the first branch's result.</typeparam>
    /// <typeparam name="T2">The type of the second branch's result.</typeparam>
    /// <typeparam name="T3">The type of the third branch's result.</typeparam>
    public ResultFlow<T, (T1, T2, T3)> Parallel<T1, T2, T3>(
        string name,
        Func<Flow<T>, Flow<T1>> first,
        Func<Flow<T>, Flow<T2>> second,
        Func<Flow<T>, Flow<T3>> third,
        string? comment = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(name, new(file, line), null);
        return Parallel<(T1, T2, T3)>(origin, comment, () => [Branch(origin, first), Branch(origin, second), Branch(origin, third)]);
    }

    /// <summary>Goes on in as many ways as are given, all with a result of one type: a Parallel state. The results are a list.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="branches">The branches, at least one.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="TOut">The type of each branch's result.</typeparam>
    public ResultFlow<T, IReadOnlyList<TOut>> Parallel<TOut>(
        string name,
        IReadOnlyList<Func<Flow<T>, Flow<TOut>>> branches,
        string? comment = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(branches);
        var origin = new Origin(name, new(file, line), null);
        if (branches.Count == 0)
            Scope.Draft.Report("OF2007", "it has no branches. Give it one at least", origin);
        return Parallel<IReadOnlyList<TOut>>(origin, comment, () => [.. branches.Select(branch => Branch(origin, branch))]);
    }

    private ResultFlow<T, TResult> Parallel<TResult>(Origin origin, string? comment, Func<Branch?[]> define)
    {
        Branch?[] branches = [];
        var flow = Work<TResult>(origin, comment, Roots.Result, (state, work) => new ParallelState
        {
            Name = state.Name,
            Comment = comment,
            Branches = [.. branches.OfType<Branch>()],
            Output = work.Output?.Template,
            Retry = work.Retry,
            Catch = work.Catch,
            Next = state.Next,
            End = state.End,
        });
        branches = define();
        return flow;
    }

    private Branch? Branch<TOut>(Origin origin, Func<Flow<T>, Flow<TOut>> define) =>
        Inside(origin, define) is { } inner ? new Branch { StartAt = inner.StartAt, States = inner.States } : null;
}
