using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

public partial class Flow<T>
{
    /// <summary>Waits for a time: a Wait state.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="time">How long, in whole seconds.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-wait.html"/>
    public Flow<T> Wait(string name, TimeSpan time, string? comment = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(name, new(file, line), null);
        var seconds = Scope.Draft.Seconds(time, least: 0, origin);
        return Wait(origin, comment, state => state with { Seconds = seconds });
    }

    /// <summary>Waits until a moment that is known in the build: a Wait state.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="until">The moment.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Flow<T> Wait(string name, DateTimeOffset until, string? comment = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Wait(
            new Origin(name, new(file, line), null),
            comment,
            state => state with { Timestamp = until.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'") });

    /// <summary>Waits for as many seconds as the data says: a Wait state.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="seconds">How many seconds; not negative.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Flow<T> Wait(
        string name,
        Expression<Func<T, int>> seconds,
        string? comment = null,
        [CallerArgumentExpression(nameof(seconds))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(name, new(file, line), source);
        var term = Translate(seconds, origin);
        return Wait(origin, comment, state => state with { Seconds = Term.Expression(term.Value) });
    }

    /// <summary>Waits until the moment that the data says: a Wait state.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="until">The moment, with its offset.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Flow<T> Wait(
        string name,
        Expression<Func<T, DateTimeOffset>> until,
        string? comment = null,
        [CallerArgumentExpression(nameof(until))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(name, new(file, line), source);
        var moment = Code.Call("fromMillis", Code.Call("toMillis", Translate(until, origin).Value)); // the service wants it in UTC
        return Wait(origin, comment, state => state with { Timestamp = Term.Expression(moment) });
    }

    private Flow<T> Wait(Origin origin, string? comment, Func<WaitState, WaitState> when) => Then<T>(
        origin,
        comment,
        state => when(new WaitState { Name = state.Name, Comment = comment, Next = state.Next, End = state.End }));
}
