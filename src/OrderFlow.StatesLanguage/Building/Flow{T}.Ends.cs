using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using OrderFlow.StatesLanguage.Model;
using OrderFlow.StatesLanguage.Translation;

namespace OrderFlow.StatesLanguage.Building;

public partial class Flow<T>
{
    /// <summary>
    /// Ends the path successfully; the data is the output of the execution. The state before is marked as the last, or, if
    /// it is a Choice, which cannot be the last, a Succeed state named "Succeed" follows.
    /// </summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FlowEnd Succeed([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (Exits.Any(exit => exit.End is null))
            return Succeed("Succeed", null, file, line);
        var origin = new Origin(Exits.Select(exit => exit.State?.Name).FirstOrDefault(), new(file, line), null);
        RefuseInside(origin);
        Scope.TryEnd(Scope.Close(this, origin));
        return new FlowEnd(Scope);
    }

    /// <summary>Ends the path successfully with a Succeed state; the data is the output of the execution.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-succeed.html"/>
    [OverloadResolutionPriority(1)]
    public FlowEnd Succeed(string name, string? comment = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(name, new(file, line), null);
        RefuseInside(origin);
        return End(origin, comment, _ => new SucceedState { Name = name, Comment = comment });
    }

    /// <summary>Ends the path successfully with a Succeed state.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="output">The output of the execution.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <typeparam name="TOut">The type of the output.</typeparam>
    public FlowEnd Succeed<TOut>(
        string name,
        Expression<Func<T, TOut>> output,
        string? comment = null,
        [CallerArgumentExpression(nameof(output))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(name, new(file, line), source);
        RefuseInside(origin);
        var term = Translate(output, origin);
        return End(origin, comment, _ => new SucceedState { Name = name, Comment = comment, Output = term.Template });
    }

    /// <summary>Ends the path and the execution with an error: a Fail state.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="error">The name of the error, at most 256 characters.</param>
    /// <param name="cause">What went wrong.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html"/>
    public FlowEnd Fail(
        string name, string error, string? cause = null, string? comment = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(name, new(file, line), null);
        Scope.Draft.CheckText(error, "the error", origin);
        Scope.Draft.CheckText(cause, "the cause", origin);
        return End(origin, comment, _ => new FailState { Name = name, Comment = comment, Error = error, Cause = cause });
    }

    /// <summary>Ends the path and the execution with an error whose cause is made of the data: a Fail state.</summary>
    /// <param name="name">The name of the state.</param>
    /// <param name="error">The name of the error, at most 256 characters.</param>
    /// <param name="cause">What went wrong.</param>
    /// <param name="comment">What the state is for.</param>
    /// <param name="source">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public FlowEnd Fail(
        string name,
        string error,
        Expression<Func<T, string>> cause,
        string? comment = null,
        [CallerArgumentExpression(nameof(cause))] string? source = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var origin = new Origin(name, new(file, line), source);
        Scope.Draft.CheckText(error, "the error", origin);
        var term = Translate(cause, origin);
        return End(origin, comment, _ => new FailState { Name = name, Comment = comment, Error = error, Cause = (string?)term.Template });
    }

    private FlowEnd End(Origin origin, string? comment, Func<StateDraft, State> make)
    {
        Append(origin, comment, make);
        return new FlowEnd(Scope);
    }

    private void RefuseInside(Origin origin)
    {
        if (Scope.IsInner)
            Scope.Draft.Report(
                "OF2006", "Succeed within a Parallel or Map ends the branch with data of another type than its result. Return the path instead", origin);
    }
}
